package nl.kamerspoor.command.index;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.ProgressLine;
import nl.kamerspoor.command.StartAgainException;
import nl.kamerspoor.command.StopSignal;
import nl.kamerspoor.index.write.ProgressListener;

/**
 * Says how far indexing is, and how long it will take. A signal to stop ends the indexing, which
 * leaves the index as it was.
 */
public final class IndexingProgress implements ProgressListener, AutoCloseable {

  /** How long a file that is being read is waited for after a signal to stop. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration REFRESH = Duration.ofMillis(100);
  private static final double BYTES_PER_MEGABYTE = 1e6;

  /** The time before which a rate says little. */
  private static final int MIN_SECONDS_FOR_RATE = 2;

  /** The least work for which Java's optimising compiler saves more time than it takes. */
  private static final long MIN_BYTES_TO_OPTIMISE = 64_000_000;

  private final Messages messages;
  private final boolean isSimplyCompiled;
  private final ProgressLine line;
  private volatile boolean isCommitting;
  private final StopSignal stop = new StopSignal(PATIENCE, this::sayInterrupted);

  public IndexingProgress(Environment environment) {
    this.messages = environment.messages();
    this.isSimplyCompiled =
        environment.variables().containsKey(StartAgainException.SIMPLE_COMPILER);
    this.line = new ProgressLine(messages, REFRESH);
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
    switch (state.step()) {
      case READING -> line.draw(nanoseconds -> reading(state, nanoseconds));
      case COMMITTING -> line.drawNow("writing the index …");
    }
  }

  private static String reading(State state, long nanoseconds) {
    double seconds = nanoseconds / 1e9;
    double megabytes = state.bytes() / BYTES_PER_MEGABYTE;
    double megabytesToDo = state.bytesToDo() / BYTES_PER_MEGABYTE;
    String done =
        String.format(
            Locale.ROOT,
            "%,d of %,d files, %,d papers, %.1f of %.1f MB",
            state.files(),
            state.filesToDo(),
            state.papers(),
            megabytes,
            megabytesToDo);
    return state.bytes() == 0 || seconds <= MIN_SECONDS_FOR_RATE
        ? done
        : String.format(
            Locale.ROOT,
            "%s, %.1f MB/s, %d s left",
            done,
            megabytes / seconds,
            Math.round((megabytesToDo - megabytes) / megabytes * seconds));
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
    line.close();
    stop.close();
  }
}
