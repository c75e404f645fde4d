package nl.kamerspoor.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit of a paper, in reading order.
 *
 * @param number counts every unit but furniture from 1; 0 for furniture
 * @param kind what it is
 * @param heading the heading it stands under, or null before the first
 * @param page the printed page from 1, or null where not known
 * @param text one line, white space folded, hyphens of line ends resolved
 * @param note for a footnote: its mark
 * @param notes the marks of footnotes that the text refers to, in order
 * @param citations references to other papers in the text, in order
 * @param speaker in a debate: who says it
 */
public record Paragraph(
    int number,
    ParagraphKind kind,
    @Nullable String heading,
    @Nullable Integer page,
    String text,
    @Nullable Integer note,
    List<Integer> notes,
    List<Citation> citations,
    @Nullable Speaker speaker) {

  public Paragraph {
    if ((kind == ParagraphKind.FURNITURE) != (number == 0)) {
      throw new IllegalArgumentException(
          "furniture has number 0, every other unit one from 1 on; not " + number);
    }
    notes = List.copyOf(notes);
    citations = List.copyOf(citations);
  }

  /** Whether it can be found: everything but furniture. */
  public boolean searchable() {
    return kind != ParagraphKind.FURNITURE;
  }
}
