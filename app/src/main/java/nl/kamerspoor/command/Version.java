package nl.kamerspoor.command;

import org.jspecify.annotations.Nullable;

/** Which program this is. */
final class Version {

  private Version() {}

  /** The program's version and what it runs on, on one line. */
  static String text() {
    return "kamerspoor " + program() + " · Java " + Runtime.version();
  }

  /** The program's version. */
  static String program() {
    @Nullable String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
