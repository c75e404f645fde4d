package nl.kamerspoor.document.reference;

import nl.kamerspoor.document.PaperId;
import org.jspecify.annotations.Nullable;

/**
 * A printed reference to one paper, debate or answer, or to a paragraph of it, found in a text.
 *
 * @param paper the id of what it refers to: {@code kst-29754-391}, {@code h-tk-20172018-61-10},
 *     {@code 2024Z01234}
 * @param paragraph the number of the paragraph that {@code #12} names, or null where the whole is
 *     meant; whether there is such a paragraph is not known here
 * @param start its first character, in UTF-16 units of the text
 * @param end one past its last character
 */
public record PrintedReference(PaperId paper, @Nullable Integer paragraph, int start, int end) {

  public PrintedReference {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no reference goes from " + start + " to " + end);
    }
  }

  /** The id of the paper or paragraph: {@code kst-29754-391}, {@code kst-29754-391#12}. */
  public String id() {
    return paragraph == null ? paper.text() : paper.text() + "#" + paragraph;
  }
}
