package nl.kamerspoor.command.batch;

import nl.kamerspoor.command.Messages;

/**
 * How far a list of queries is, on one line of stderr that is written over; where nobody watches
 * it, nothing.
 */
final class BatchProgress implements AutoCloseable {

  private static final long REFRESH_NANOSECONDS = 200_000_000;
  private static final double NANOSECONDS_PER_SECOND = 1e9;

  private final Messages messages;
  private final long before;
  private final long total;
  private final long began = System.nanoTime();
  private long done;
  private long last = began;

  /**
   * @param before how many queries an earlier run has done
   * @param total how many queries there are; 0 where that is not known
   */
  BatchProgress(Messages messages, long before, long total) {
    this.messages = messages;
    this.before = before;
    this.total = total;
  }

  /** One more query is done. */
  void step() {
    done++;
    long now = System.nanoTime();
    if (now - last >= REFRESH_NANOSECONDS) {
      last = now;
      messages.progress(line(before, done, total, now - began));
    }
  }

  static String line(long before, long done, long total, long nanoseconds) {
    double rate = done * NANOSECONDS_PER_SECOND / nanoseconds;
    long all = before + done;
    String of = total == 0 ? "" : " of %,d".formatted(total);
    String left = total == 0 ? "" : ", " + duration(Math.round((total - all) / rate)) + " left";
    return "%,d%s queries, %,.0f a second%s".formatted(all, of, rate, left);
  }

  private static String duration(long seconds) {
    return seconds < 60
        ? seconds + " s"
        : seconds < 3600
            ? "%d min %02d s".formatted(seconds / 60, seconds % 60)
            : "%d h %02d min".formatted(seconds / 3600, seconds / 60 % 60);
  }

  /** Takes the line away. */
  @Override
  public void close() {
    messages.endProgress();
  }
}
