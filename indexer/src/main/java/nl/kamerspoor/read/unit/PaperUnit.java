package nl.kamerspoor.read.unit;

import java.util.List;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a paper as a reader of a format delivers it: a paragraph that has no number and heading
 * yet, and of the citations only those that the publisher marked. The assembly of the paper gives
 * it the rest.
 *
 * @param kind what it is
 * @param page the printed page from 1, or null where not known
 * @param text one line, white space folded, hyphens of line ends resolved
 * @param note for a footnote: its mark
 * @param notes the marks of footnotes that the text refers to, in order
 * @param speaker in a debate: who says it
 * @param marked citations that the publisher marked, with the targets that it gives
 */
public record PaperUnit(
    ParagraphKind kind,
    @Nullable Integer page,
    String text,
    @Nullable Integer note,
    List<Integer> notes,
    @Nullable Speaker speaker,
    List<Citation> marked) {

  public PaperUnit {
    notes = List.copyOf(notes);
    marked = List.copyOf(marked);
  }

  /** A unit in which the publisher marked no citations. */
  public PaperUnit(
      ParagraphKind kind,
      @Nullable Integer page,
      String text,
      @Nullable Integer note,
      List<Integer> notes,
      @Nullable Speaker speaker) {
    this(kind, page, text, note, notes, speaker, List.of());
  }

  /** A unit without page, notes or speaker. */
  public PaperUnit(ParagraphKind kind, String text) {
    this(kind, null, text, null, List.of(), null);
  }
}
