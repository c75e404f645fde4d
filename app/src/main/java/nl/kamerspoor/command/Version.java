package nl.kamerspoor.command;

import nl.kamerspoor.output.Program;

/** Which program this is. */
public final class Version {

  private Version() {}

  /** The program's version and what it runs on, on one line. */
  static String text() {
    return "kamerspoor " + program() + " · Java " + Runtime.version();
  }

  /** The program's version. */
  public static String program() {
    return Program.version();
  }
}
