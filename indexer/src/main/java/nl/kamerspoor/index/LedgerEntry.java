package nl.kamerspoor.index;

import java.util.List;
import nl.kamerspoor.index.IndexReport.Note;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of a file that it was made of.
 *
 * @param key its absolute path
 * @param name how records and messages name it
 * @param sidecar the state of the sidecar beside it, or null where there is none
 * @param papers the papers that it gave to the index
 * @param duplicates ids of papers in it that were left out because a file before it has them
 * @param problems what could not be read of it
 * @param warnings what was read but deserves a look
 */
record LedgerEntry(
    String key,
    String name,
    FileState file,
    @Nullable FileState sidecar,
    List<Paper> papers,
    List<String> duplicates,
    List<Note> problems,
    List<Note> warnings) {

  /** A paper in the index, and its size there. */
  record Paper(String id, long paragraphs, long words) {}

  LedgerEntry {
    papers = List.copyOf(papers);
    duplicates = List.copyOf(duplicates);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /** Whether the index has all papers of the file. */
  boolean whole() {
    return problems.isEmpty() && duplicates.isEmpty();
  }

  boolean sameContent(FileState otherFile, @Nullable FileState otherSidecar) {
    return file.sha256().equals(otherFile.sha256()) && sha256(sidecar).equals(sha256(otherSidecar));
  }

  private static String sha256(@Nullable FileState state) {
    return state == null ? "" : state.sha256();
  }

  LedgerEntry withStates(FileState newFile, @Nullable FileState newSidecar) {
    return new LedgerEntry(key, name, newFile, newSidecar, papers, duplicates, problems, warnings);
  }

  LedgerEntry withPapers(List<Paper> newPapers, List<String> newDuplicates) {
    return new LedgerEntry(key, name, file, sidecar, newPapers, newDuplicates, problems, warnings);
  }
}
