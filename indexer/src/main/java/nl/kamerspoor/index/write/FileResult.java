package nl.kamerspoor.index.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.index.fields.PaperDocuments;
import nl.kamerspoor.index.sources.CorpusFile;
import nl.kamerspoor.index.sources.FileState;
import nl.kamerspoor.index.sources.LedgerEntry;
import nl.kamerspoor.index.sources.Note;
import org.jspecify.annotations.Nullable;

/** What becomes of a file while the index is brought up to date. Safe for several threads. */
final class FileResult {

  private final CorpusFile file;
  private final @Nullable LedgerEntry known;
  private final Instant looked;
  private @Nullable LedgerEntry kept;
  private @Nullable Note unreadable;
  private @Nullable FileState state;
  private @Nullable FileState sidecar;
  // By id, in the order of the file; a paper that waits to be written has no size yet.
  private final Map<PaperId, LedgerEntry.@Nullable Paper> papers = new LinkedHashMap<>();
  private final List<Note> problems = new ArrayList<>();
  private final List<Note> passedOver = new ArrayList<>();
  private final List<Note> warnings = new ArrayList<>();

  /**
   * @param known what the ledger says of the file, or null where it is new
   * @param looked when the run began
   */
  FileResult(CorpusFile file, @Nullable LedgerEntry known, Instant looked) {
    this.file = file;
    this.known = known;
    this.looked = looked;
  }

  CorpusFile file() {
    return file;
  }

  /** Whether the index has papers of it that were not written by this run. */
  boolean inIndex() {
    return known != null;
  }

  /** Records that the file is what the ledger says; only the times may have changed. */
  synchronized void keep(LedgerEntry entry) {
    kept = entry;
  }

  /** Records that the file could not be read: what the index has of it stays. */
  synchronized void unreadable(String problem) {
    unreadable = new Note(file.name(), problem);
    kept = known;
  }

  /** Records that the file is being read again. */
  synchronized void begin(FileState newState, @Nullable FileState newSidecar) {
    kept = null;
    state = newState;
    sidecar = newSidecar;
    papers.clear();
    problems.clear();
    passedOver.clear();
    warnings.clear();
  }

  /**
   * Whether a paper of it goes into the index: it has text, and an id that was not there before.
   */
  synchronized boolean claim(Kamerstuk paper) {
    if (PaperDocuments.searchable(paper).isEmpty()) {
      problem(paper.file(), IndexingMessages.holdsNoText());
      return false;
    }
    if (papers.containsKey(paper.id())) {
      problem(paper.file(), IndexingMessages.standsTwice(paper.id().text()));
      return false;
    }
    papers.put(paper.id(), null);
    paper.warnings().forEach(warning -> warnings.add(new Note(paper.file(), warning)));
    return true;
  }

  synchronized void written(LedgerEntry.Paper paper) {
    papers.put(paper.id(), paper);
  }

  synchronized void problem(String where, String problem) {
    problems.add(new Note(where, problem));
  }

  /** A file that holds no papers; one that is itself a source was asked for, so that it should. */
  synchronized void passOver(String where, String problem) {
    boolean asked = file.isSource() && where.equals(file.name());
    (asked ? problems : passedOver).add(new Note(where, problem));
  }

  /** Records that the disk failed while the file was read, so that the next run reads it again. */
  synchronized void failed(String problem) {
    state = FileState.UNKNOWN;
    problem(file.name(), problem);
  }

  /** Whether it was read anew. */
  synchronized boolean read() {
    return state != null;
  }

  /** Why it could not be looked at, if so. */
  synchronized @Nullable Note unreadable() {
    return unreadable;
  }

  /** What the ledger is to say of it, or null where the index has nothing of it. */
  synchronized @Nullable LedgerEntry entry() {
    if (state == null) {
      return kept;
    }
    return new LedgerEntry(
        file.key(),
        file.name(),
        looked,
        state,
        sidecar,
        papers.values().stream().filter(Objects::nonNull).toList(),
        List.of(),
        problems,
        passedOver,
        warnings);
  }
}
