package nl.kamerspoor.read.metadata;

/** Tells for messages in which part of a paper or its record a value is stated. */
public enum StatedIn {
  LETTERHEAD("the letterhead"),
  RUNNING_FOOTER("the running footer"),
  METADATA_RECORD("the metadata record"),
  MEETING("the meeting"),
  LINE("the line");

  private final String words;

  StatedIn(String words) {
    this.words = words;
  }

  /** Its name in a sentence: {@code the letterhead}. */
  String words() {
    return words;
  }
}
