package nl.kamerspoor.index.open;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.index.sources.CorpusWalk;
import nl.kamerspoor.index.sources.DuplicateNotes;
import nl.kamerspoor.index.sources.Ledger;
import nl.kamerspoor.index.sources.Note;
import nl.kamerspoor.index.sources.StoredPaths;
import nl.kamerspoor.index.sources.TextCount;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NoLockFactory;

/**
 * Whether an index is whole and still says what its files say.
 *
 * @param stamp by which rules it was made, of what, and when
 * @param damage what is broken in it; empty when it is whole
 * @param added names of files that it does not have
 * @param changed names of files whose content has changed since
 * @param removed names of files that are gone
 * @param unseen what could not be looked at on the disk
 * @param rejected what could not be read when it was made
 * @param passedOver what was not read since it is of a kind that holds no papers
 * @param copies of which papers the files have several, and which was kept
 * @param pieces how many segments it has
 * @param bytes its size on disk
 */
public record IndexCheck(
    IndexStamp stamp,
    List<String> damage,
    List<String> added,
    List<String> changed,
    List<String> removed,
    List<Note> unseen,
    List<Note> rejected,
    List<Note> passedOver,
    List<Note> copies,
    int pieces,
    long bytes) {

  /** Whether nothing is broken. */
  public boolean whole() {
    return damage.isEmpty();
  }

  /** Whether the files are still those that it was made of. */
  public boolean upToDate() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty() && unseen.isEmpty();
  }

  /**
   * Checks every byte of an index, and reads every file that it was made of.
   *
   * @throws IndexException when there is no index, it cannot be opened at all, or is being changed
   */
  public static IndexCheck of(Path path) throws IndexException {
    try {
      OpenIndex.open(path).close(); // tells what is not an index before a lock is put there
      try (Directory directory = FSDirectory.open(path);
          CheckIndex check = new CheckIndex(directory, lock(directory));
          OpenIndex index = OpenIndex.open(path)) {
        return of(index, directory, check);
      }
    } catch (LockObtainFailedException e) {
      throw IndexException.locked(path, e);
    } catch (IOException e) {
      throw IndexException.reading(path, e);
    }
  }

  /**
   * A lock that keeps others from changing the index; where none can be put, nobody can change it
   * either.
   */
  private static Lock lock(Directory directory) throws IOException {
    try {
      return directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (FileSystemException _) {
      return NoLockFactory.INSTANCE.obtainLock(directory, IndexWriter.WRITE_LOCK_NAME);
    }
  }

  private static IndexCheck of(OpenIndex index, Directory directory, CheckIndex check)
      throws IndexException, IOException {
    List<String> damage = new ArrayList<>();
    CheckIndex.Status status = check.checkIndex();
    if (!status.clean) {
      damage.add(
          status.numBadSegments
              + " of "
              + status.numSegments
              + " segments of the index are broken, with "
              + status.totLoseDocCount
              + " paragraphs");
    }
    Ledger ledger = index.ledger();
    if (damage.isEmpty()) {
      compareTotals(index, ledger, damage);
    }
    CorpusWalk walk = CorpusWalk.of(index.stamp().sources(), StoredPaths.of(index.path()));
    LedgerComparison files = LedgerComparison.of(ledger, walk, LedgerComparison.Depth.CONTENT);
    return new IndexCheck(
        index.stamp(),
        damage,
        files.added(),
        files.changed(),
        files.removed(),
        walk.problems(),
        ledger.rejected().stream().filter(note -> !walk.problems().contains(note)).toList(),
        ledger.passedOver(),
        DuplicateNotes.of(ledger.entries().values()),
        status.numSegments,
        bytes(directory));
  }

  /** The list of files and the index must speak of the same papers. */
  private static void compareTotals(OpenIndex index, Ledger ledger, List<String> damage)
      throws IndexException {
    TextCount listed = ledger.total();
    TextCount held = IndexStatistics.of(index).total();
    if (!listed.equals(held)) {
      damage.add("the list of files says " + listed + ", the index holds " + held);
    }
  }

  private static long bytes(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    return bytes;
  }
}
