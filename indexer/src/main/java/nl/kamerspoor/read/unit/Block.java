package nl.kamerspoor.read.unit;

import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Printed lines that belong together, and what they are: what is found in a plain text by its words
 * and in a PDF by its type, before the lines are joined to the text of a {@link PaperUnit}.
 *
 * @param kind what it is
 * @param page the printed page on which it begins, from 1, or null where not known
 * @param lines its lines, at least one; the first says what stands before the block
 * @param note for a footnote: its mark
 * @param notes the marks of footnotes that type has told in its lines, in order
 * @param speaker in a debate: who says it
 */
public record Block(
    ParagraphKind kind,
    @Nullable Integer page,
    List<TextLine> lines,
    @Nullable Integer note,
    List<Integer> notes,
    @Nullable Speaker speaker) {

  public Block {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a " + kind.label() + " without lines");
    }
  }

  /** A block in which type tells neither footnotes nor speakers. */
  public Block(
      ParagraphKind kind, @Nullable Integer page, List<TextLine> lines, @Nullable Integer note) {
    this(kind, page, lines, note, List.of(), null);
  }

  /** Copies the block as something else. */
  public Block withKind(ParagraphKind other) {
    return new Block(other, page, lines, note, notes, speaker);
  }

  /** Copies the block with other lines. */
  public Block withLines(List<TextLine> others) {
    return new Block(kind, page, others, note, notes, speaker);
  }

  /** Its first line. */
  public TextLine first() {
    return lines.getFirst();
  }

  /** Its last line. */
  public TextLine last() {
    return lines.getLast();
  }

  /** The words of its lines. */
  public List<String> texts() {
    return lines.stream().map(TextLine::text).toList();
  }

  /** Its lines with spaces between, hyphens as they are: enough to judge it by. */
  public String roughText() {
    return lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
  }
}
