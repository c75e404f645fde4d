package nl.kamerspoor.index.sources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamerspoor.index.sources.LedgerEntry.Why;

/**
 * What becomes of sources that are gone and whose papers now stand in files that are there, as when
 * a folder got another name: its files yield, and when all have, the source with them.
 *
 * @param emptied keys of the files in them of which the index has no paper any more
 * @param replaced the sources that nothing is left of
 * @param notes a line on each source of which something yielded
 */
public record GoneSources(List<String> emptied, List<Path> replaced, List<Note> notes) {

  /**
   * Looks which sources yield nothing any more.
   *
   * @param entries of all files, with each paper where it belongs
   */
  public static GoneSources among(
      CorpusWalk walk, StoredPaths paths, Map<String, LedgerEntry> entries) {
    GoneSources gone = new GoneSources(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Path source : walk.gone()) {
      List<LedgerEntry> files =
          entries.values().stream()
              .filter(entry -> paths.path(entry.key()).startsWith(source))
              .filter(entry -> !walk.files().containsKey(entry.key()))
              .toList();
      gone.add(source, files);
    }
    return gone;
  }

  private void add(Path source, List<LedgerEntry> files) {
    List<LedgerEntry> yielding =
        files.stream()
            .filter(
                entry ->
                    entry.papers().isEmpty()
                        && entry.copies().stream().anyMatch(copy -> copy.why() == Why.THERE))
            .toList();
    if (yielding.isEmpty()) {
      return;
    }
    if (files.stream().allMatch(entry -> entry.papers().isEmpty())) {
      files.forEach(entry -> emptied.add(entry.key()));
      replaced.add(source);
      notes.add(
          new Note(
              source.toString(), "is gone, but all its papers are in other files; it was removed"));
    } else {
      yielding.forEach(entry -> emptied.add(entry.key()));
      notes.add(
          new Note(
              source.toString(),
              String.format(
                  Locale.ROOT,
                  "is gone; %,d of its %,d files were replaced by others with the same" + " papers",
                  yielding.size(),
                  files.size())));
    }
  }
}
