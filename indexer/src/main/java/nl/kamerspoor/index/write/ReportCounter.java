package nl.kamerspoor.index.write;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.index.sources.DuplicateNotes;
import nl.kamerspoor.index.sources.GoneSources;
import nl.kamerspoor.index.sources.Ledger;
import nl.kamerspoor.index.sources.LedgerEntry;
import nl.kamerspoor.index.sources.Note;
import nl.kamerspoor.index.sources.StoredPaths;
import nl.kamerspoor.index.sources.TextCount;
import org.jspecify.annotations.Nullable;

/** Counts what became of the files of an update. */
final class ReportCounter {

  private final StoredPaths paths;

  ReportCounter(StoredPaths paths) {
    this.paths = paths;
  }

  /**
   * The report.
   *
   * @param results what became of each file, by ledger key
   * @param after the ledger after the update
   * @param removed how many files are gone
   * @param remade why the whole index was made anew, or null where it was not
   * @param began when the update began
   */
  IndexReport report(
      Map<String, FileResult> results,
      Ledger after,
      int removed,
      GoneSources gone,
      @Nullable String remade,
      Instant began) {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int leftOut = 0;
    List<Note> passedOver = new ArrayList<>();
    int copied = 0;
    int inPart = 0;
    for (Map.Entry<String, FileResult> each : results.entrySet()) {
      FileResult result = each.getValue();
      LedgerEntry entry = after.entries().get(each.getKey());
      if (result.read() && entry != null) {
        passedOver.addAll(entry.passedOver());
      }
      if (result.unreadable() == null && entry != null && entry.holdsNoPapers()) {
        continue;
      }
      if (result.unreadable() != null || entry == null || entry.allPapers().isEmpty()) {
        leftOut++;
        continue;
      }
      if (entry.papers().isEmpty()) {
        copied++;
        continue;
      }
      if (!entry.whole()) {
        inPart++;
      }
      if (!result.read()) {
        unchanged++;
      } else if (result.inIndex()) {
        changed++;
      } else {
        added++;
      }
    }
    // A file that can't be looked at is among the results, what a walk could not enter is not.
    leftOut +=
        Math.toIntExact(
            after.unseen().size()
                - results.values().stream().filter(each -> each.unreadable() != null).count());
    TextCount total = after.total();
    return new IndexReport(
        added,
        changed,
        removed,
        unchanged,
        leftOut,
        copied,
        inPart,
        total.papers(),
        total.paragraphs(),
        total.words(),
        after.rejected().stream().map(this::withPlace).toList(),
        passedOver,
        after.warnings(),
        DuplicateNotes.of(after.entries().values()),
        gone.notes(),
        remade,
        Duration.between(began, Instant.now()));
  }

  /** Where a source is gone, the whole way to it is needed to put it back. */
  private Note withPlace(Note note) {
    return note.goneSource() ? note.at(paths.path(note.where()).toString()) : note;
  }
}
