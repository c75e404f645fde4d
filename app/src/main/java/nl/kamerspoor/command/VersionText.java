package nl.kamerspoor.command;

import nl.kamerspoor.output.ProgramVersion;

/** Which program this is. */
public final class VersionText {

  private VersionText() {}

  /** The program's version and what it runs on, on one line. */
  static String text() {
    return "kamerspoor " + program() + " · Java " + Runtime.version();
  }

  /** The program's version. */
  public static String program() {
    return ProgramVersion.version();
  }
}
