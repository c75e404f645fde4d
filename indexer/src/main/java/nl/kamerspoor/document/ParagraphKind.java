package nl.kamerspoor.document;

import java.util.Arrays;
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

  /** As written in JSON Lines: {@code list-item}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The kind with this label.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static ParagraphKind of(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no kind of paragraph is called \"" + label + "\""));
  }
}
