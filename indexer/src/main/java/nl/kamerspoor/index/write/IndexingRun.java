package nl.kamerspoor.index.write;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.sources.CorpusFile;
import nl.kamerspoor.index.sources.FileState;
import nl.kamerspoor.index.sources.Ledger;
import nl.kamerspoor.index.sources.LedgerEntry;
import nl.kamerspoor.index.sources.SourceMessages;
import nl.kamerspoor.read.input.FileFailure;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * Reads files and writes their papers to Lucene, on several threads.
 *
 * <p>Every thread takes the next file, reads it and writes its papers. Threads that find no file
 * left help the others: from then on a reading thread hands papers over in a queue, as long as the
 * papers in it are few enough, and else writes them itself. So one large file keeps all threads
 * busy, and no more text waits in memory than {@link #MAX_CHARACTERS_WAITING}.
 */
final class IndexingRun {

  /** How much text may wait for a thread at the most. */
  private static final int MAX_CHARACTERS_WAITING = 16_000_000;

  private final IndexWriter writer;
  private final PaperWriter papers;
  private final FileReading reading;
  private final Ledger before;
  private final Instant began;
  private final ProgressCounter progress;
  private final Iterator<CorpusFile> files;

  private final Map<String, FileResult> results = Collections.synchronizedMap(new TreeMap<>());
  private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
  private final Semaphore room = new Semaphore(MAX_CHARACTERS_WAITING);
  private final AtomicInteger helpers = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final int threads;
  private boolean anew;

  /** A paper that waits for a thread, or null for the end. */
  private record Waiting(@Nullable FileResult file, @Nullable Kamerstuk paper, int characters) {}

  /** Stops a reader midway because indexing has failed. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param files the files to look at, in order
   * @param before what the index has; files that it knows unchanged are left alone
   * @param began when the update began
   */
  IndexingRun(
      IndexWriter writer,
      FileReading reading,
      Collection<CorpusFile> files,
      Ledger before,
      Instant began,
      int threads,
      ProgressCounter progress) {
    this.writer = writer;
    this.papers = new PaperWriter(writer);
    this.reading = reading;
    this.files = files.iterator();
    this.before = before;
    this.began = began;
    this.threads = threads;
    this.progress = progress;
  }

  /** Reads all files anew, whatever the ledger says of them. */
  Map<String, FileResult> runAnew() throws IOException {
    anew = true;
    return run();
  }

  /**
   * Processes all files.
   *
   * @return what became of each, by ledger key
   * @throws IOException when Lucene cannot write
   */
  Map<String, FileResult> run() throws IOException {
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(executor.submit(this::work));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (InterruptedException e) {
      failure.compareAndSet(null, e);
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      failure.compareAndSet(null, e.getCause());
    }
    Throwable failed = failure.get();
    if (failed != null) {
      throw failed instanceof IOException io ? io : new IOException(failed);
    }
    return results;
  }

  private void work() {
    try {
      for (CorpusFile file = next(); file != null; file = next()) {
        look(file);
      }
      help();
      writer.flushNextBuffer(); // the threads write what they have side by side
    } catch (Stopped _) {
      // The failure that stopped it is reported.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure.compareAndSet(null, e);
    } catch (IOException e) {
      failure.compareAndSet(null, e);
    } catch (Throwable e) {
      failure.compareAndSet(null, e);
      throw e;
    } finally {
      if (failure.get() != null) {
        releaseHelpers();
      }
    }
  }

  private @Nullable CorpusFile next() {
    synchronized (files) {
      return failure.get() == null && files.hasNext() ? files.next() : null;
    }
  }

  /** Writes papers that others read, until the last of the threads has no file left. */
  private void help() throws InterruptedException {
    if (helpers.incrementAndGet() == threads) {
      releaseHelpers();
    }
    for (Waiting waiting = queue.take(); ; waiting = queue.take()) {
      FileResult file = waiting.file();
      Kamerstuk paper = waiting.paper();
      if (file == null || paper == null || failure.get() != null) {
        return;
      }
      try {
        write(file, paper);
      } finally {
        room.release(waiting.characters());
      }
    }
  }

  private void releaseHelpers() {
    for (int i = 0; i < threads; i++) {
      queue.add(new Waiting(null, null, 0));
    }
  }

  /** Compares a file with the ledger, and reads it if it is new or changed. */
  private void look(CorpusFile file) {
    LedgerEntry known = before.entries().get(file.key());
    FileResult result = new FileResult(file, known, began);
    ProgressCounter.OfFile done = progress.file(file.attributes().size());
    results.put(file.key(), result);
    try {
      if (known != null && !anew && file.surelySame(known)) {
        result.keep(known);
      } else {
        FileState state = file.state();
        FileState sidecar = file.sidecarState();
        if (known != null && !anew && known.sameContent(state, sidecar)) {
          result.keep(known.withStates(state, sidecar, began));
        } else {
          read(result, state, sidecar, done);
        }
      }
    } catch (IOException e) {
      result.unreadable(SourceMessages.cannotBeRead(FileFailure.reason(e)));
    }
    done.done();
  }

  /** Reads a file anew. */
  private void read(
      FileResult result,
      FileState state,
      @Nullable FileState sidecar,
      ProgressCounter.OfFile done) {
    CorpusFile file = result.file();
    result.begin(state, sidecar);
    if (result.inIndex()) {
      delete(new Term(IndexFields.SOURCE, file.key()));
    }
    Sink sink = new Sink(result, done);
    try {
      reading.read(file.path(), file.name(), sink);
    } catch (ReadException e) {
      sink.refuse(e);
    } catch (IOException e) {
      result.failed(SourceMessages.cannotBeRead(FileFailure.reason(e)));
    } catch (Stopped e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      result.problem(file.name(), IndexingMessages.readerFailed(e));
    }
  }

  private void delete(Term term) {
    try {
      writer.deleteDocuments(term);
    } catch (IOException e) {
      throw stop(e);
    }
  }

  private Stopped stop(Throwable reason) {
    failure.compareAndSet(null, reason);
    return new Stopped();
  }

  private final class Sink implements PaperSink {

    private final FileResult result;
    private final ProgressCounter.OfFile done;

    Sink(FileResult result, ProgressCounter.OfFile done) {
      this.result = result;
      this.done = done;
    }

    @Override
    public void at(long position) {
      done.at(position);
    }

    @Override
    public void accept(Kamerstuk paper) {
      if (failure.get() != null) {
        throw new Stopped();
      }
      if (!result.claim(paper)) {
        return;
      }
      int characters =
          paper.paragraphs().stream().map(Paragraph::text).mapToInt(String::length).sum();
      if (helpers.get() > 0 && room.tryAcquire(characters)) {
        queue.add(new Waiting(result, paper, characters));
      } else {
        write(result, paper);
      }
    }

    @Override
    public void reject(String where, String problem) {
      result.problem(where, problem);
    }

    @Override
    public void passOver(String where, String problem) {
      result.passOver(where, problem);
    }
  }

  private void write(FileResult result, Kamerstuk paper) {
    try {
      papers.write(result, paper);
    } catch (IOException e) {
      throw stop(e);
    }
    progress.paperDone();
  }
}
