package nl.kamerspoor.command;

import org.jspecify.annotations.Nullable;

/** Which program this is. */
final class Version {

  private Version() {}

  /** The program's version and what it runs on, on one line. */
  static String text() {
    @Nullable String version = Version.class.getPackage().getImplementationVersion();
    return "kamerspoor "
        + (version == null ? "(not packaged)" : version)
        + " · Java "
        + Runtime.version();
  }
}
