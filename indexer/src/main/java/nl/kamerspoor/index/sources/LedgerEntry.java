package nl.kamerspoor.index.sources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.PaperId;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of a file that it was made of.
 *
 * @param key its path, as {@link StoredPaths} keeps it
 * @param name how records and messages name it
 * @param looked when the run began that last looked at its content
 * @param sidecar the state of the sidecar beside it, or null where there is none
 * @param papers the papers that it gave to the index
 * @param copies the papers in it that were left out, because the index has them from another file
 * @param problems what could not be read of it
 * @param passedOver what was not read of it since it is of a kind that holds no papers
 * @param warnings what was read but deserves a look
 */
public record LedgerEntry(
    String key,
    String name,
    Instant looked,
    FileState file,
    @Nullable FileState sidecar,
    List<Paper> papers,
    List<Copy> copies,
    List<Note> problems,
    List<Note> passedOver,
    List<Note> warnings) {

  /**
   * A paper of the file.
   *
   * @param text of all that can be searched in it, 128 bits in hexadecimal: those of equal text are
   *     equal
   * @param namedByFile whether its id is no more than the name that somebody gave the file
   */
  public record Paper(PaperId id, String text, boolean namedByFile, long paragraphs, long words) {}

  /**
   * A paper that was left out.
   *
   * @param kept the name of the file that the index has it from
   */
  public record Copy(Paper paper, String kept, Why why) {}

  /** Why another file's paper was kept; the ledger writes them as numbers in this order. */
  public enum Why {
    /** It has the same text. */
    SAME_TEXT,
    /** It has the same id and another text, and that file is newer. */
    NEWER,
    /** It has the same id and another text, and is as old; that file comes first. */
    FIRST,
    /** That file is there, and this one lies in a folder that is gone. */
    THERE
  }

  public LedgerEntry {
    papers = List.copyOf(papers);
    copies = List.copyOf(copies);
    problems = List.copyOf(problems);
    passedOver = List.copyOf(passedOver);
    warnings = List.copyOf(warnings);
  }

  /** All papers of the file, whether the index has them from it or not. */
  public List<Paper> allPapers() {
    if (copies.isEmpty()) {
      return papers;
    }
    List<Paper> all = new ArrayList<>(papers);
    copies.forEach(copy -> all.add(copy.paper()));
    return all;
  }

  /** Whether all that is in the file could be read, but for what holds no papers. */
  public boolean whole() {
    return problems.isEmpty();
  }

  /** Whether it is of a kind that holds no papers, or an archive of nothing but such files. */
  public boolean holdsNoPapers() {
    return !passedOver.isEmpty() && allPapers().isEmpty() && whole();
  }

  public boolean sameContent(FileState otherFile, @Nullable FileState otherSidecar) {
    return file.sha256().equals(otherFile.sha256()) && sha256(sidecar).equals(sha256(otherSidecar));
  }

  private static String sha256(@Nullable FileState state) {
    return state == null ? "" : state.sha256();
  }

  /** Whether both say the same of the file, whenever they looked. */
  boolean agrees(@Nullable LedgerEntry other) {
    return other != null
        && (isThat(other)
            || equals(
                new LedgerEntry(
                    key,
                    name,
                    looked,
                    other.file,
                    other.sidecar,
                    other.papers,
                    other.copies,
                    other.problems,
                    other.passedOver,
                    other.warnings)));
  }

  /**
   * Whether this is the other itself, left as it was. Most are, at an update; to compare what they
   * say would take longer than all the rest of it.
   */
  @SuppressWarnings("ReferenceEquality")
  public boolean isThat(@Nullable LedgerEntry other) {
    return this == other;
  }

  public LedgerEntry withStates(FileState newFile, @Nullable FileState newSidecar, Instant now) {
    return new LedgerEntry(
        key, name, now, newFile, newSidecar, papers, copies, problems, passedOver, warnings);
  }

  public LedgerEntry withPapers(List<Paper> newPapers, List<Copy> newCopies) {
    return new LedgerEntry(
        key, name, looked, file, sidecar, newPapers, newCopies, problems, passedOver, warnings);
  }
}
