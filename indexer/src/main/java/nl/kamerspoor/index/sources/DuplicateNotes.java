package nl.kamerspoor.index.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.index.sources.LedgerEntry.Copy;
import nl.kamerspoor.index.sources.LedgerEntry.Why;

/**
 * Says which papers stand in several files, which was kept and why: in a line for each file, but
 * for many files of a folder that all yield to files of one other folder in one.
 */
public final class DuplicateNotes {

  private static final int MAX_FILES_LISTED = 10;

  /** Where a file or folder yields, to which, and why. */
  private record Yielding(String where, String kept, Why why) {
    Yielding folders() {
      return new Yielding(folder(where), folder(kept), why);
    }

    private static String folder(String name) {
      return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }
  }

  /** The papers of one file that yield to those of one other. */
  private record OfFile(Yielding yielding, List<PaperId> ids, boolean whole) {}

  private DuplicateNotes() {}

  /** What is to be said of these files; that some are gone is said elsewhere. */
  public static List<Note> of(Collection<LedgerEntry> entries) {
    Map<Yielding, List<OfFile>> byFolders = new LinkedHashMap<>();
    Set<String> collections = new HashSet<>();
    for (LedgerEntry entry : entries) {
      if (entry.papers().size() + entry.copies().size() > 1) {
        collections.add(entry.name());
      }
      for (OfFile file : ofFile(entry)) {
        byFolders.computeIfAbsent(file.yielding().folders(), _ -> new ArrayList<>()).add(file);
      }
    }
    List<Note> notes = new ArrayList<>();
    byFolders.forEach(
        (folders, files) -> {
          if (files.size() > MAX_FILES_LISTED) {
            notes.add(note(folders, files.size()));
          } else {
            files.forEach(file -> notes.add(note(file, collections)));
          }
        });
    return notes;
  }

  private static List<OfFile> ofFile(LedgerEntry entry) {
    Map<Yielding, List<PaperId>> ids = new LinkedHashMap<>();
    for (Copy copy : entry.copies()) {
      if (copy.why() != Why.THERE) {
        ids.computeIfAbsent(
                new Yielding(entry.name(), copy.kept(), copy.why()), _ -> new ArrayList<>())
            .add(copy.paper().id());
      }
    }
    boolean single = entry.papers().isEmpty() && entry.copies().size() == 1;
    return ids.entrySet().stream()
        .map(each -> new OfFile(each.getKey(), each.getValue(), single))
        .toList();
  }

  private static Note note(OfFile file, Set<String> collections) {
    Yielding yielding = file.yielding();
    PaperId id = file.ids().getFirst();
    int count = file.ids().size();
    String kept = yielding.kept();
    String text =
        switch (yielding.why()) {
          case SAME_TEXT ->
              (file.whole()
                      ? "is a copy of "
                          + (collections.contains(kept) ? "a paper in " : "")
                          + "%s, which was kept; it counts once"
                      : count == 1
                          ? id + " in it is a copy of that in %s, which was kept; it counts once"
                          : number(count)
                              + " papers in it are copies of those in %s, which were kept; they"
                              + " count once")
                  .formatted(kept);
          case NEWER, FIRST ->
              (count == 1
                          ? "has a different text of "
                              + id
                              + " from that in %s, which was kept because it is "
                          : "has different texts of "
                              + number(count)
                              + " papers from those in %s, which were kept because it is ")
                      .formatted(kept)
                  + (yielding.why() == Why.NEWER ? "newer" : "equally new and first by name");
          case THERE -> throw new IllegalStateException("left to the source that is gone");
        };
    return new Note(yielding.where(), text);
  }

  private static Note note(Yielding folders, int files) {
    String text =
        switch (folders.why()) {
          case SAME_TEXT ->
              "%s files in it hold copies of papers in %s, which were kept; they count once"
                  .formatted(number(files), folders.kept());
          case NEWER, FIRST ->
              "%s files in it hold different texts of papers in %s, which were kept because they are %s"
                  .formatted(
                      number(files),
                      folders.kept(),
                      folders.why() == Why.NEWER ? "newer" : "equally new and first by name");
          case THERE -> throw new IllegalStateException("left to the source that is gone");
        };
    return new Note(folders.where(), text);
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
