package nl.kamerspoor.command;

/**
 * Papers have to be read, but the launcher left the libraries for their formats off the class path,
 * because opening those jars slows every short command; it starts the command again with them.
 */
final class ReadersNeededException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The environment variable by which the launcher says that it left them off. */
  static final String VARIABLE = "KAMERSPOOR_WITHOUT_READERS";

  ReadersNeededException() {
    super("the libraries that read papers are not on the class path", null, false, false);
  }
}
