package nl.kamerspoor.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a unit of a paper is; only {@link #FURNITURE} is neither numbered nor searchable. */
public enum ParagraphKind {
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  FOOTNOTE,
  LETTERHEAD,
  SIGNATURE,
  FIGURE,
  FURNITURE;

  /**
   * Whether it is what a paper says: its running text. The others stand around that, and are the
   * same in many papers.
   */
  public boolean isSaid() {
    return switch (this) {
      case PARAGRAPH, LIST_ITEM, FOOTNOTE -> true;
      case HEADING, LETTERHEAD, SIGNATURE, FIGURE, FURNITURE -> false;
    };
  }

  /** The kinds that are what a paper says. */
  public static List<ParagraphKind> said() {
    return Arrays.stream(values()).filter(ParagraphKind::isSaid).toList();
  }

  /** The kinds that can be found but stand around what is said. */
  public static List<ParagraphKind> around() {
    return Arrays.stream(values()).filter(kind -> !kind.isSaid() && kind != FURNITURE).toList();
  }

  /** As written in JSON Lines: {@code list-item}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One of them, in a sentence: {@code list item}. */
  public String singular() {
    return label().replace('-', ' ');
  }

  /** Several of them, in a sentence: {@code list items}. */
  public String plural() {
    return switch (this) {
      case HEADING -> "headings";
      case PARAGRAPH -> "paragraphs";
      case LIST_ITEM -> "list items";
      case FOOTNOTE -> "footnotes";
      case LETTERHEAD -> "letterheads";
      case SIGNATURE -> "signatures";
      case FIGURE -> "figures";
      case FURNITURE -> "furniture";
    };
  }

  /**
   * The kind with this label.
   *
   * @throws IllegalArgumentException when there is no such kind
   */
  public static ParagraphKind of(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no kind of paragraph is called \"" + label + "\""));
  }
}
