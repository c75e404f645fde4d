package nl.kamerspoor.document;

import java.util.List;

/**
 * A reference to other papers in a paragraph's text.
 *
 * @param start the first character, in UTF-16 units of the paragraph's text
 * @param end one past the last character
 * @param text the characters between, as printed: {@code Kamerstuk 29 754, nr. 391}
 * @param targets the ids referred to: {@code kst-29754-391}, {@code kst-29754} for a dossier alone,
 *     {@code h-tk-20152016-26-5} for an item of the Handelingen
 */
public record Citation(int start, int end, String text, List<String> targets) {

  public Citation {
    if (start < 0 || end <= start || text.length() != end - start) {
      throw new IllegalArgumentException(
          "a citation from " + start + " to " + end + " does not hold \"" + text + "\"");
    }
    targets = List.copyOf(targets);
  }
}
