package nl.kamerspoor.index.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.index.sources.Ledger;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** Clears away an index that is too broken to be opened, so that it can be made anew. */
public final class DamagedIndex {

  private DamagedIndex() {}

  /**
   * Deletes the files of an index that Kamerspoor made, as the list of its papers beside Lucene's
   * files shows. The folder, and whatever else stands in it, stays.
   *
   * @return whether it was one of ours; if not, nothing was touched
   * @throws IndexException when another program is at it, or a file cannot be deleted
   */
  public static boolean clear(Path index) throws IndexException {
    try (Directory directory = FSDirectory.open(index);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      List<Path> files = IndexFolder.files(index);
      if (files.stream().noneMatch(file -> Ledger.isName(IndexFolder.name(file)))) {
        return false;
      }
      lock.ensureValid();
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      return true;
    } catch (LockObtainFailedException e) {
      throw IndexException.locked(index, e);
    } catch (IOException e) {
      throw IndexException.writing(index, e);
    }
  }
}
