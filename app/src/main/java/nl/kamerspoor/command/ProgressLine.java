package nl.kamerspoor.command;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import nl.kamerspoor.index.write.ProgressListener;

/**
 * How far indexing is, on one line of stderr that is written over; where no terminal reads it,
 * nothing. A signal to stop ends the indexing, which leaves the index as it was.
 */
public final class ProgressLine implements ProgressListener, AutoCloseable {

  /** A file that takes longer to read is not waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final long REFRESH_NANOSECONDS = 100_000_000;
  private static final double BYTES_PER_MEGABYTE = 1e6;

  /** Before that a rate says little. */
  private static final int MIN_SECONDS_FOR_RATE = 2;

  /** From here on what Java's optimising compiler gives is more than what it takes. */
  private static final long MIN_BYTES_TO_OPTIMISE = 64_000_000;

  private final Messages messages;
  private final boolean isSimplyCompiled;
  private final long began = System.nanoTime();
  private long last = began;
  private volatile boolean isCommitting;
  private final StopSignal stop = new StopSignal(PATIENCE, this::sayInterrupted);

  public ProgressLine(Environment environment, Messages messages) {
    this.messages = messages;
    this.isSimplyCompiled =
        environment.variables().containsKey(StartAgainException.SIMPLE_COMPILER);
  }

  @Override
  public void begins(long bytes) {
    if (isSimplyCompiled && bytes >= MIN_BYTES_TO_OPTIMISE) {
      throw new StartAgainException();
    }
  }

  @Override
  public void at(State state) {
    isCommitting = state.step() == Step.COMMITTING;
    if (stop.isGiven() && !isCommitting) {
      throw new CancellationException("a signal to stop was given");
    }
    long now = System.nanoTime();
    boolean isDue = now - last >= REFRESH_NANOSECONDS || state.step() == Step.COMMITTING;
    if (!isDue) {
      return;
    }
    last = now;
    messages.progress(
        switch (state.step()) {
          case READING -> reading(state, now - began);
          case COMMITTING -> "writing the index …";
        });
  }

  private static String reading(State state, long nanoseconds) {
    double seconds = nanoseconds / 1e9;
    String rate = "";
    if (state.bytes() > 0 && seconds > MIN_SECONDS_FOR_RATE) {
      double perSecond = state.bytes() / seconds;
      rate =
          String.format(
              Locale.ROOT,
              ", %.1f MB/s, %d s left",
              perSecond / BYTES_PER_MEGABYTE,
              Math.round((state.bytesToDo() - state.bytes()) / perSecond));
    }
    return String.format(
        Locale.ROOT,
        "%,d of %,d files, %,d papers, %.1f of %.1f MB%s",
        state.files(),
        state.filesToDo(),
        state.papers(),
        state.bytes() / BYTES_PER_MEGABYTE,
        state.bytesToDo() / BYTES_PER_MEGABYTE,
        rate);
  }

  private void sayInterrupted() {
    messages.error(
        isCommitting
            ? "interrupted while the index was written; it is up to date, or as it was before"
            : "interrupted; the index is as it was before");
  }

  /** Takes the line away. Where a signal to stop was given this does not return. */
  @Override
  public void close() {
    messages.endProgress();
    stop.close();
  }
}
