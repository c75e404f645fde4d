package nl.kamerspoor.index.sources;

/** What is said of sources and their files; each is read after the name of one. */
public final class SourceMessages {

  private SourceMessages() {}

  /** Says that the disk does not give a file. */
  public static String cannotBeRead(String reason) {
    return "cannot be read (%s)".formatted(reason);
  }

  static String isGone() {
    return "is gone; what the index has of it was kept. Put it back, or take it out with --remove";
  }
}
