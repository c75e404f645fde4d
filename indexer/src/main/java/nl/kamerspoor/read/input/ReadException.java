package nl.kamerspoor.read.input;

/**
 * A file, or one document in it, cannot be read; the message says where, what is wrong and what to
 * do.
 */
public final class ReadException extends Exception {

  private static final long serialVersionUID = 1L;

  public ReadException(String message) {
    super(message);
  }

  public ReadException(String message, Throwable cause) {
    super(message, cause);
  }
}
