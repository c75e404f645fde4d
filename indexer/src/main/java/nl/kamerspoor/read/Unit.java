package nl.kamerspoor.read;

import java.util.List;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a paper as a reader of a format delivers it: a paragraph that has no number, heading or
 * citations yet; {@link PaperAssembler} gives it those.
 *
 * @param kind what it is
 * @param page the printed page from 1, or null where not known
 * @param text one line, white space folded, hyphens of line ends resolved
 * @param note for a footnote: its mark
 * @param notes the marks of footnotes that the text refers to, in order
 * @param speaker in a debate: who says it
 */
public record Unit(
    ParagraphKind kind,
    @Nullable Integer page,
    String text,
    @Nullable Integer note,
    List<Integer> notes,
    @Nullable Speaker speaker) {

  public Unit {
    notes = List.copyOf(notes);
  }

  /** A unit without page, notes or speaker. */
  public Unit(ParagraphKind kind, String text) {
    this(kind, null, text, null, List.of(), null);
  }
}
