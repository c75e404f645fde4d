package nl.kamerspoor.command;

import nl.kamerspoor.output.ProgramVersion;

/** Names this program, its version and the Java that it runs on. */
final class VersionText {

  private VersionText() {}

  /** All of it on one line. */
  static String text() {
    return "kamerspoor %s · Java %s".formatted(ProgramVersion.version(), Runtime.version());
  }
}
