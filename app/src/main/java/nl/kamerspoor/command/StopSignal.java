package nl.kamerspoor.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells a long command that it is to stop, by Ctrl-C or kill, and lets it end the line that it is
 * writing before the process goes.
 */
final class StopSignal implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop");
  private volatile boolean isGiven;

  StopSignal() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether it was given. */
  boolean isGiven() {
    return isGiven;
  }

  private void stop() {
    isGiven = true;
    try {
      boolean inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assert inTime : "what is being written takes longer than anyone waits for";
    } catch (InterruptedException enough) {
      Thread.currentThread().interrupt();
    }
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
