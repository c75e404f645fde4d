package nl.kamerspoor.command;

import java.time.Duration;
import java.util.function.LongFunction;

/**
 * Shows how far a long command is on one line of stderr that is overwritten now and then; shows
 * nothing where nobody watches it.
 */
public final class ProgressLine implements AutoCloseable {

  private final Messages messages;
  private final long interval;
  private final long began = System.nanoTime();
  private long last = began;

  /**
   * A line of which nothing is drawn yet.
   *
   * @param interval the shortest time between two times that it is drawn
   */
  public ProgressLine(Messages messages, Duration interval) {
    this.messages = messages;
    this.interval = interval.toNanos();
  }

  /**
   * Draws the line unless it was drawn just now.
   *
   * @param text makes what it says of the nanoseconds since the command began
   */
  public void draw(LongFunction<String> text) {
    long now = System.nanoTime();
    if (now - last >= interval) {
      last = now;
      messages.progress(text.apply(now - began));
    }
  }

  /** Draws it whenever it was drawn before. */
  public void drawNow(String text) {
    last = System.nanoTime();
    messages.progress(text);
  }

  /** Clears the line. */
  @Override
  public void close() {
    messages.endProgress();
  }
}
