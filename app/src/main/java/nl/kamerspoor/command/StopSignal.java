package nl.kamerspoor.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells a long command to stop on Ctrl-C or kill, and lets it finish the line that it is writing
 * before the process ends.
 */
public final class StopSignal implements AutoCloseable {

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop");
  private final Duration patience;
  private final Runnable last;
  private volatile boolean isGiven;

  /**
   * Waits for the signal.
   *
   * @param patience how long the command may take to stop
   * @param last what is done then, before the process goes
   */
  public StopSignal(Duration patience, Runnable last) {
    this.patience = patience;
    this.last = last;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the signal was given. */
  public boolean isGiven() {
    return isGiven;
  }

  private void stop() {
    isGiven = true;
    try {
      boolean isInTime = ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
      isGiven = isInTime || isGiven;
    } catch (InterruptedException enough) {
      Thread.currentThread().interrupt();
    }
    last.run();
  }

  /**
   * Says that everything is written. Where the signal was given this never returns: the process is
   * ending, with the exit code that shells know the signal by.
   */
  @Override
  public void close() {
    ended.countDown();
    if (!isGiven) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
        return;
      } catch (IllegalStateException ending) {
        // The signal came just now.
      }
    }
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException enough) {
      Thread.currentThread().interrupt();
    }
  }
}
