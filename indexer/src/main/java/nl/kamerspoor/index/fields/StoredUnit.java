package nl.kamerspoor.index.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Speaker;
import org.jspecify.annotations.Nullable;

/** What a paragraph is besides its heading and text, as one stored string. */
final class StoredUnit {

  private static final String INTERRUPTS = "interrupts";

  private StoredUnit() {}

  static String write(Paragraph paragraph) {
    StoredValues values = new StoredValues();
    values.add(paragraph.number()).add(paragraph.kind().name());
    values.add(paragraph.page()).add(paragraph.note());
    values.add(String.join(" ", paragraph.notes().stream().map(String::valueOf).toList()));
    for (Citation citation : paragraph.citations()) {
      values.add(citation.start()).add(citation.end());
      values.add(String.join(" ", citation.targets()));
    }
    return values.toString();
  }

  /** Who speaks, as a string of its own, so that papers in which nobody speaks don't pay for it. */
  static String write(Speaker speaker) {
    StoredValues values = new StoredValues();
    values.add(speaker.name()).add(speaker.role()).add(speaker.party());
    return values.add(speaker.interrupts() ? INTERRUPTS : null).toString();
  }

  private static Speaker speaker(String stored) {
    StoredValues values = new StoredValues(stored);
    Speaker speaker = new Speaker(values.text(), values.next(), values.next());
    return INTERRUPTS.equals(values.next()) ? speaker.interrupting() : speaker;
  }

  static Paragraph read(
      String stored, @Nullable String speaker, @Nullable String heading, String text) {
    StoredValues values = new StoredValues(stored);
    int number = values.number();
    ParagraphKind kind = ParagraphKind.valueOf(values.text());
    Integer page = values.numberOrNull();
    Integer note = values.numberOrNull();
    List<Integer> notes = words(values.next()).stream().map(Integer::valueOf).toList();
    List<Citation> citations = new ArrayList<>();
    while (values.hasNext()) {
      int start = values.number();
      int end = values.number();
      citations.add(new Citation(start, end, text.substring(start, end), words(values.next())));
    }
    return new Paragraph(
        number,
        kind,
        heading,
        page,
        text,
        note,
        notes,
        citations,
        speaker == null ? null : speaker(speaker));
  }

  private static List<String> words(@Nullable String value) {
    return value == null ? List.of() : Arrays.asList(value.split(" "));
  }
}
