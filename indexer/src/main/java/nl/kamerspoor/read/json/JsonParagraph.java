package nl.kamerspoor.read.json;

import nl.kamerspoor.document.Citation;
import nl.kamerspoor.document.Paragraph;
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

  /**
   * Takes the document out of a paragraph's id: {@code kst-29754-391} of {@code kst-29754-391#12}.
   */
  static String documentOf(String id) {
    int mark = id.indexOf('#');
    return mark < 0 ? id : id.substring(0, mark);
  }

  /** Takes the paragraph's number out of its id: 12 in {@code kst-29754-391#12}. */
  static int numberOf(String id) {
    String number = id.substring(id.indexOf('#') + 1);
    if (!number.matches("[1-9]\\d{0,8}")) {
      throw new IllegalArgumentException(JsonMessages.isNotParagraphId(id));
    }
    return Integer.parseInt(number);
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
