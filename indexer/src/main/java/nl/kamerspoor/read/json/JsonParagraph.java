package nl.kamerspoor.read.json;

import nl.kamerspoor.document.Citation;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphId;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Speaker;
import org.jspecify.annotations.Nullable;

/** Reads a {@code paragraph} line as {@code kamerspoor read} writes it. */
final class JsonParagraph {

  private JsonParagraph() {}

  static Paragraph read(JsonObject line) {
    ParagraphKind kind = ParagraphKind.of(line.required("kind"));
    Integer number = line.integer("number");
    return new Paragraph(
        number == null ? 0 : number,
        kind,
        line.text("heading"),
        line.integer("page"),
        line.required("text"),
        line.integer("note"),
        line.integers("notes"),
        line.objects("citations").stream().map(JsonParagraph::citation).toList(),
        speaker(line));
  }

  /** Reads a paragraph's id. */
  static ParagraphId id(String written) {
    return ParagraphId.parse(written)
        .orElseThrow(() -> new IllegalArgumentException(JsonMessages.isNotParagraphId(written)));
  }

  private static Citation citation(JsonObject citation) {
    Integer start = citation.integer("start");
    Integer end = citation.integer("end");
    if (start == null || end == null) {
      throw new IllegalArgumentException(JsonMessages.lacksPlace());
    }
    return new Citation(start, end, citation.required("text"), citation.texts("targets"));
  }

  private static @Nullable Speaker speaker(JsonObject line) {
    JsonObject speaker = line.object("speaker");
    String name = speaker.text("name");
    if (name == null) {
      return null; // What is said is kept where it is not told who says it.
    }
    Speaker read = new Speaker(name, speaker.text("role"), speaker.text("party"));
    return speaker.flag("interruption") ? read.interrupting() : read;
  }
}
