package nl.kamerspoor.index.write;

import java.time.Duration;
import java.util.List;
import nl.kamerspoor.index.sources.Note;
import org.jspecify.annotations.Nullable;

/**
 * What indexing did.
 *
 * @param added files that are new
 * @param changed files whose content changed
 * @param removed files that are gone
 * @param unchanged files that were left alone
 * @param leftOut files of which nothing is in the index
 * @param copied files of which nothing is in the index because all is there from others
 * @param inPart how many of the added, changed and unchanged files are in the index only in part
 * @param papers how many papers are in the index now
 * @param paragraphs how many searchable paragraphs are in it now
 * @param words how many words they have
 * @param rejected what could not be read, this time or before; empty when all is well
 * @param passedOver what was not read this time since it is of a kind that holds no papers
 * @param warnings what was read but deserves a look
 * @param copies of which papers the files have several, and which was kept
 * @param moved what became of sources that are gone and whose papers are found elsewhere now
 * @param remade why the whole index was made anew: {@code analysis 1, here 2}; null where it was
 *     not
 * @param duration the time it took
 */
public record IndexReport(
    int added,
    int changed,
    int removed,
    int unchanged,
    int leftOut,
    int copied,
    int inPart,
    long papers,
    long paragraphs,
    long words,
    List<Note> rejected,
    List<Note> passedOver,
    List<Note> warnings,
    List<Note> copies,
    List<Note> moved,
    @Nullable String remade,
    Duration duration) {

  public IndexReport {
    rejected = List.copyOf(rejected);
    passedOver = List.copyOf(passedOver);
    warnings = List.copyOf(warnings);
    copies = List.copyOf(copies);
    moved = List.copyOf(moved);
  }
}
