package nl.kamerspoor.index.open;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamerspoor.index.sources.CorpusFile;
import nl.kamerspoor.index.sources.CorpusWalk;
import nl.kamerspoor.index.sources.Ledger;
import nl.kamerspoor.index.sources.LedgerEntry;
import nl.kamerspoor.index.sources.Note;

/**
 * How the files of the disk differ from those that an index was made of.
 *
 * @param added names of files that the index does not know
 * @param changed names of files whose content is another, or that now can or cannot be looked at
 * @param removed names of files that are gone
 * @param touched how many files have another time and the same content
 */
record LedgerComparison(
    List<String> added, List<String> changed, List<String> removed, int touched) {

  /** How closely files are looked at. */
  enum Depth {
    /** Only a file whose time is another, or too near to that of indexing, is read. */
    TIMES,
    /** Every file is read. */
    CONTENT
  }

  /** Compares the files, and what could not be looked at of them. */
  static LedgerComparison of(Ledger ledger, CorpusWalk walk, Depth depth) {
    LedgerComparison files = ofFiles(ledger, walk, depth);
    compareUnseen(ledger, walk, files.changed());
    return files;
  }

  /** Compares the files that can be looked at. */
  static LedgerComparison ofFiles(Ledger ledger, CorpusWalk walk, Depth depth) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    int touched = 0;
    for (CorpusFile file : walk.files().values()) {
      LedgerEntry entry = ledger.entries().get(file.key());
      if (entry == null) {
        if (!stillUnreadable(file, ledger)) {
          added.add(file.name());
        }
      } else if (changed(file, entry, depth)) {
        changed.add(file.name());
      } else if (!file.sameTimes(entry)) {
        touched++;
      }
    }
    for (LedgerEntry entry : ledger.entries().values()) {
      if (!walk.files().containsKey(entry.key()) && !walk.hidden(entry.key())) {
        removed.add(entry.name());
      }
    }
    return new LedgerComparison(added, changed, removed, touched);
  }

  /** Whether the index lacks a file that could not be read then and still cannot. */
  private static boolean stillUnreadable(CorpusFile file, Ledger ledger) {
    if (ledger.unseen().stream().noneMatch(note -> note.where().equals(file.name()))) {
      return false;
    }
    try {
      file.state();
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** Counts changes in what could not be read, since the index remembers and reports it. */
  private static void compareUnseen(Ledger ledger, CorpusWalk walk, List<String> changed) {
    if (ledger.unseen().equals(walk.problems())) {
      return;
    }
    Set<String> names =
        walk.files().values().stream().map(CorpusFile::name).collect(Collectors.toSet());
    for (Note problem : walk.problems()) {
      if (!ledger.unseen().contains(problem)) {
        changed.add(problem.where());
      }
    }
    for (Note known : ledger.unseen()) {
      if (!walk.problems().contains(known)
          && !walk.files().containsKey(known.where())
          && !names.contains(known.where())) {
        changed.add(known.where());
      }
    }
  }

  private static boolean changed(CorpusFile file, LedgerEntry entry, Depth depth) {
    if (depth == Depth.TIMES) {
      if (file.surelySame(entry)) {
        return false;
      }
      if (!file.sameSizes(entry)) {
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
    if (added.isEmpty() && changed.isEmpty() && removed.isEmpty()) {
      return touched == 0 ? new Freshness.UpToDate() : new Freshness.Touched();
    }
    return new Freshness.FilesChanged(added.size(), changed.size(), removed.size());
  }
}
