package nl.kamerspoor.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.analysis.DutchAnalyzer;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexFolder;
import nl.kamerspoor.index.sources.StoredPaths;
import nl.kamerspoor.index.write.FileReading;
import nl.kamerspoor.index.write.IndexReport;
import nl.kamerspoor.index.write.IndexRequest;
import nl.kamerspoor.index.write.IndexUpdate;
import nl.kamerspoor.index.write.ProgressListener;
import nl.kamerspoor.read.PaperReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Brings an index up to date with the files that it is made of: what is new or changed is read,
 * what is gone is taken out, the rest is left alone.
 *
 * <p>Whoever searches meanwhile sees the index as it was; the new state appears at once, with the
 * commit at the end, or not at all when something fails.
 */
public final class Indexer {

  /**
   * How much memory Lucene fills before it writes a piece of the index; larger pieces mean fewer
   * merges.
   */
  private static final double BUFFER_MEGABYTES = 128;

  private final FileReading reading;
  private final Analyzer analyzer;

  Indexer(FileReading reading, Analyzer analyzer) {
    this.reading = reading;
    this.analyzer = analyzer;
  }

  /** An indexer that reads and analyses as this program does. */
  public Indexer() {
    this(new PaperReader()::read, new DutchAnalyzer());
  }

  /**
   * Brings an index up to date, or makes it.
   *
   * @throws IndexException when that fails as a whole; the index is then as it was. Files that
   *     cannot be read do not make it fail: the report names them
   */
  public IndexReport update(IndexRequest request, ProgressListener progress) throws IndexException {
    Path index = request.index().toAbsolutePath().normalize();
    List<Path> made = new ArrayList<>(); // innermost first
    for (Path folder = index;
        folder != null && Files.notExists(folder);
        folder = folder.getParent()) {
      made.add(folder);
    }
    boolean done = false;
    try {
      IndexFolder.requireRoom(index);
      Files.createDirectories(index);
      try (Directory directory = FSDirectory.open(index)) {
        IndexReport report = update(request, directory, progress);
        done = true;
        return report;
      }
    } catch (IndexException e) {
      done = e.reason() == IndexException.Reason.LOCKED; // then the folder is another program's
      throw made.isEmpty() || done ? e : e.ofNewIndex();
    } catch (IOException e) {
      IndexException failure = IndexException.writing(index, e);
      throw made.isEmpty() ? failure : failure.ofNewIndex();
    } finally {
      if (!done && !made.isEmpty()) {
        unmake(index, made);
      }
    }
  }

  /** Removes what a failed attempt to make an index left behind. */
  private static void unmake(Path index, List<Path> made) {
    try {
      for (Path part : IndexFolder.files(index)) {
        Files.deleteIfExists(part);
      }
      Files.deleteIfExists(index.resolve(IndexWriter.WRITE_LOCK_NAME));
      for (Path folder : made) {
        Files.deleteIfExists(folder); // fails where something else came to stand in it
      }
    } catch (IOException e) {
      // It stays, and harms nothing.
    }
  }

  /** Makes an index, or brings it up to date, wherever Lucene can keep one. */
  IndexReport update(IndexRequest request, Directory directory, ProgressListener progress)
      throws IndexException {
    Path index = request.index().toAbsolutePath().normalize();
    ConcurrentMergeScheduler merges = new Merges();
    IndexWriter writer;
    try {
      writer = new IndexWriter(directory, configuration().setMergeScheduler(merges));
    } catch (LockObtainFailedException e) {
      throw IndexException.locked(index, e);
    } catch (java.nio.file.FileSystemException e) {
      throw IndexException.writing(index, e);
    } catch (IOException | IllegalArgumentException e) {
      throw IndexException.reading(index, e instanceof IOException io ? io : new IOException(e));
    }
    try {
      return new IndexUpdate(
              request, StoredPaths.of(index), directory, writer, merges, reading, progress)
          .run();
    } catch (IOException e) {
      throw IndexException.writing(index, e);
    } catch (IllegalStateException e) {
      // A background thread of Lucene failed; what it failed of is kept with the writer.
      if (writer.getTragicException() instanceof IOException failure) {
        throw IndexException.writing(index, failure);
      }
      throw e;
    } finally {
      rollback(writer);
    }
  }

  /** Merges in the background. The writer keeps what fails, so no thread need say it too. */
  private static final class Merges extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable failure) {}
  }

  private IndexWriterConfig configuration() {
    // The other mode packs the texts closer by a fifth of the index, but to unpack the ten that a
    // search shows then takes as long as all the rest of it.
    return new IndexWriterConfig(analyzer)
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_SPEED));
  }

  /** Discards what was not committed, if anything. */
  private static void rollback(IndexWriter writer) {
    try {
      writer.rollback();
    } catch (IOException e) {
      // What was to be thrown away may stay on disk; the next writer removes it.
    }
  }
}
