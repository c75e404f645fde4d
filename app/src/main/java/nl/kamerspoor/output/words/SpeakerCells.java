package nl.kamerspoor.output.words;

import java.util.List;
import java.util.Objects;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.Speaker;

/** Who says a paragraph, as cells of a table; empty ones where nobody is known to. */
public final class SpeakerCells {

  private SpeakerCells() {}

  /** As debates print it, then the party, then the role with whether it is an interruption. */
  public static List<String> of(Paragraph paragraph) {
    Speaker speaker = paragraph.speaker();
    if (speaker == null) {
      return List.of("", "", "");
    }
    String role = Objects.requireNonNullElse(speaker.role(), "");
    String interruption = speaker.interrupts() ? "interruption" : "";
    return List.of(
        speaker.printed(),
        Objects.requireNonNullElse(speaker.party(), ""),
        role.isEmpty() || interruption.isEmpty()
            ? role + interruption
            : role + ", " + interruption);
  }
}
