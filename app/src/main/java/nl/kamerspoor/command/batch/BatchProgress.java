package nl.kamerspoor.command.batch;

import java.time.Duration;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.ProgressLine;

/** Says how far a list of queries is, and how long the rest will take. */
final class BatchProgress implements AutoCloseable {

  private static final Duration REFRESH = Duration.ofMillis(200);
  private static final double NANOSECONDS_PER_SECOND = 1e9;

  private final ProgressLine line;
  private final long before;
  private final long total;
  private long done;

  /**
   * Progress from the first query on.
   *
   * @param before how many queries an earlier run has done
   * @param total how many queries there are; 0 where that is not known
   */
  BatchProgress(Messages messages, long before, long total) {
    this.line = new ProgressLine(messages, REFRESH);
    this.before = before;
    this.total = total;
  }

  /** Counts one more query as done. */
  void step() {
    done++;
    line.draw(nanoseconds -> text(before, done, total, nanoseconds));
  }

  static String text(long before, long done, long total, long nanoseconds) {
    double rate = done * NANOSECONDS_PER_SECOND / nanoseconds;
    long all = before + done;
    return total == 0
        ? "%,d queries, %,.0f a second".formatted(all, rate)
        : "%,d of %,d queries, %,.0f a second, %s left"
            .formatted(all, total, rate, duration(Math.round((total - all) / rate)));
  }

  private static String duration(long seconds) {
    return seconds < 60
        ? seconds + " s"
        : seconds < 3600
            ? "%d min %02d s".formatted(seconds / 60, seconds % 60)
            : "%d h %02d min".formatted(seconds / 3600, seconds / 60 % 60);
  }

  /** Clears the line. */
  @Override
  public void close() {
    line.close();
  }
}
