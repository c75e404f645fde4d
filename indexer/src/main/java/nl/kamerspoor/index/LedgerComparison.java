package nl.kamerspoor.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the files of the disk differ from those that an index was made of.
 *
 * @param added names of files that the index does not know
 * @param changed names of files whose content is another
 * @param removed names of files that are gone
 */
record LedgerComparison(List<String> added, List<String> changed, List<String> removed) {

  /** How closely files are looked at. */
  enum Depth {
    /** A file with another size or time counts as changed, without a look at its content. */
    TIMES,
    /** Every file is read. */
    CONTENT
  }

  static LedgerComparison of(Ledger ledger, CorpusWalk walk, Depth depth) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (CorpusFile file : walk.files().values()) {
      LedgerEntry entry = ledger.entries().get(file.key());
      if (entry == null) {
        added.add(file.name());
      } else if (changed(file, entry, ledger, depth)) {
        changed.add(file.name());
      }
    }
    for (LedgerEntry entry : ledger.entries().values()) {
      if (!walk.files().containsKey(entry.key()) && !walk.hidden(Path.of(entry.key()))) {
        removed.add(entry.name());
      }
    }
    return new LedgerComparison(added, changed, removed);
  }

  private static boolean changed(CorpusFile file, LedgerEntry entry, Ledger ledger, Depth depth) {
    if (depth == Depth.TIMES) {
      if (file.surelySame(entry, ledger.indexed())) {
        return false;
      }
      if (!file.sameTimes(entry)) {
        return true;
      }
    }
    try {
      return !entry.sameContent(file.state(), file.sidecarState());
    } catch (IOException e) {
      // Indexing keeps what it has of a file that cannot be read, and reports it.
      return false;
    }
  }

  Freshness freshness() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty()
        ? new Freshness.UpToDate()
        : new Freshness.FilesChanged(added.size(), changed.size(), removed.size());
  }
}
