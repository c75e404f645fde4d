package nl.kamerspoor.command;

/**
 * A command turns out to need what the launcher left off, because it slows every short command; the
 * launcher starts it again with that. Nothing is changed or printed until then.
 */
public final class StartAgainException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * The environment variable that says that Java's optimising compiler is left off, which pays
   * where there is much to do.
   */
  public static final String SIMPLE_COMPILER = "KAMERSPOOR_SIMPLE_COMPILER";

  /** The environment variable that says that the libraries for reading papers are left off. */
  static final String WITHOUT_READERS = "KAMERSPOOR_WITHOUT_READERS";

  public StartAgainException() {
    super("what the launcher left off is needed", null, false, false);
  }
}
