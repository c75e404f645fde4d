package nl.kamerspoor.command;

import nl.kamerspoor.index.Progress;

/**
 * How far indexing is, on one line of stderr that is written over; where no terminal reads it,
 * nothing.
 */
final class ProgressLine implements Progress, AutoCloseable {

  private static final long BETWEEN_NANOSECONDS = 100_000_000;
  private static final int PERCENT = 100;

  private final Messages messages;
  private final boolean isShown;
  private final long began = System.nanoTime();
  private long last = began;
  private boolean isWritten;

  ProgressLine(Environment environment, Messages messages) {
    this.messages = messages;
    this.isShown = environment.columns() != null;
  }

  @Override
  public void at(State state) {
    long now = System.nanoTime();
    boolean isDue = now - last >= BETWEEN_NANOSECONDS || state.step() == Step.COMMITTING;
    if (!isShown || !isDue) {
      return;
    }
    last = now;
    isWritten = true;
    messages.overwrite(
        switch (state.step()) {
          case READING -> reading(state, now - began);
          case COMMITTING -> "writing the index …";
        });
  }

  private static String reading(State state, long nanoseconds) {
    long percent = state.bytesToDo() == 0 ? 0 : PERCENT * state.bytes() / state.bytesToDo();
    String left = "";
    if (state.bytes() > 0 && nanoseconds > 20 * BETWEEN_NANOSECONDS) {
      double share = (double) (state.bytesToDo() - state.bytes()) / state.bytes();
      left = ", " + Math.round(share * nanoseconds / 1e9) + " s left";
    }
    return "%d of %d files, %d papers, %d %%%s"
        .formatted(state.files(), state.filesToDo(), state.papers(), percent, left);
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (isWritten) {
      messages.overwrite("");
      isWritten = false;
    }
  }
}
