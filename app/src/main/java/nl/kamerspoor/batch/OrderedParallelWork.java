package nl.kamerspoor.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kamerspoor.batch.line.ListException;
import org.jspecify.annotations.Nullable;

/**
 * Works on several items at a time and hands on the results in the order of the items. Only so many
 * are held at once, however many there are.
 */
public final class OrderedParallelWork {

  private final int threads;
  private final int held;

  /**
   * @param threads how many to work on at a time
   * @param held how many may be begun, or done and not yet handed on
   */
  public OrderedParallelWork(int threads, int held) {
    this.threads = threads;
    this.held = Math.max(threads, held);
  }

  /** Gives the next thing, or null after the last one. */
  public interface Source<T> {
    @Nullable T next() throws IOException, ListException;
  }

  /** Makes the result of an item; called by several threads. */
  public interface Work<T, R> {
    R of(T thing) throws IOException;
  }

  /** Takes the results, in order. */
  public interface Sink<R> {

    /** Takes one; false when no more are wanted. */
    boolean take(R result) throws IOException;
  }

  /**
   * Works on all items. What the source, the work or the sink throws ends it, and nothing is handed
   * on after.
   *
   * @return whether all results were wanted
   */
  public <T, R> boolean run(Source<T> source, Work<T, R> work, Sink<R> sink)
      throws IOException, ListException {
    Deque<Future<R>> begun = new ArrayDeque<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      try {
        boolean wanted = true;
        for (T thing = source.next(); wanted && thing != null; thing = source.next()) {
          T next = thing;
          begun.add(workers.submit((Callable<R>) () -> work.of(next)));
          wanted = begun.size() < held || sink.take(result(begun.remove()));
          while (wanted && !begun.isEmpty() && begun.element().isDone()) {
            wanted = sink.take(result(begun.remove()));
          }
        }
        while (wanted && !begun.isEmpty()) {
          wanted = sink.take(result(begun.remove()));
        }
        return wanted;
      } finally {
        // Never interrupted: that would close the index's files under the other threads.
        begun.forEach(future -> future.cancel(false));
      }
    }
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException failure) {
      switch (failure.getCause()) {
        case IOException exception -> throw exception;
        case RuntimeException exception -> throw exception;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(failure);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }
}
