package nl.kamerspoor.command;

/** What the process tells its caller. */
public final class ExitCode {

  /** Found, or done. */
  public static final int FOUND = 0;

  /** Nothing found. */
  public static final int NOTHING_FOUND = 1;

  /** An error, or a part left out. */
  public static final int ERROR = 2;

  /** Start again with the readers' libraries; only the launcher ever sees it. */
  static final int READERS_NEEDED = 75;

  private ExitCode() {}
}
