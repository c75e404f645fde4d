package nl.kamerspoor.command;

import java.io.IOException;

/** Whoever reads the results has stopped reading: {@code head} has its lines, a pager was left. */
public final class ClosedPipeException extends IOException {

  private static final long serialVersionUID = 1L;

  public ClosedPipeException(IOException cause) {
    super(cause);
  }
}
