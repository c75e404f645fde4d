package nl.kamerspoor.output.paper;

import java.util.Objects;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.Speaker;

/** The columns that tell who says a paragraph; empty where nobody is known to. */
public enum SpeakerColumns {
  /** As debates print it. */
  SPEAKER("speaker"),
  PARTY("speaker_party"),
  /** The role, and whether it is an interruption. */
  ROLE("speaker_role");

  private final String title;

  SpeakerColumns(String title) {
    this.title = title;
  }

  /** The name of the column. */
  public String title() {
    return title;
  }

  /** What a paragraph has under it. */
  public String of(Paragraph paragraph) {
    Speaker speaker = paragraph.speaker();
    if (speaker == null) {
      return "";
    }
    return switch (this) {
      case SPEAKER -> speaker.printed();
      case PARTY -> Objects.requireNonNullElse(speaker.party(), "");
      case ROLE -> role(speaker);
    };
  }

  private static String role(Speaker speaker) {
    String role = Objects.requireNonNullElse(speaker.role(), "");
    String interruption = speaker.interrupts() ? "interruption" : "";
    return role.isEmpty() || interruption.isEmpty()
        ? role + interruption
        : role + ", " + interruption;
  }
}
