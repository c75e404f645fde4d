package nl.kamerspoor.command;

import java.io.IOException;

/** Nobody reads the results any longer: {@code head} has its lines, or a pager was left. */
public final class ClosedPipeException extends IOException {

  private static final long serialVersionUID = 1L;

  public ClosedPipeException(IOException cause) {
    super(cause);
  }
}
