package nl.kamerspoor.index.sources;

/** What is said of sources and their files; each is read after the name of one. */
public final class SourceMessages {

  private SourceMessages() {}

  /** Says that the disk does not give a file. */
  public static String cannotBeRead(String reason) {
    return "cannot be read (%s)".formatted(reason);
  }

  static String isGone() {
    return "is gone; the index has kept its papers. Put it back, or remove it with --remove";
  }
}
