package nl.kamerspoor.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a paragraph: its paper's, and its number in it, {@code kst-29754-391#12}.
 *
 * @param number from 1; furniture has none, and so no id
 */
public record ParagraphId(PaperId paper, int number) {

  static final char MARK = '#';

  private static final Pattern ID =
      Pattern.compile("([^" + MARK + "]+)" + MARK + "0*([1-9]\\d{0,8})", Pattern.DOTALL);

  public ParagraphId {
    if (number < 1) {
      throw new IllegalArgumentException(
          "the paragraphs of " + paper + " are numbered from 1; " + number + " is none of them");
    }
  }

  /** Reads an id as it is printed; empty where the text is not the id of a paragraph. */
  public static Optional<ParagraphId> parse(String text) {
    Matcher id = ID.matcher(text);
    return id.matches() && !id.group(1).isBlank()
        ? Optional.of(new PaperId(id.group(1)).paragraph(Integer.parseInt(id.group(2))))
        : Optional.empty();
  }

  /** Whether a text is written like the id of a paragraph, whatever stands behind the mark. */
  public static boolean isWritten(String text) {
    return text.indexOf(MARK) >= 0;
  }

  /** What stands before the mark in a text that is written like an id; else all of it. */
  public static String paperIn(String text) {
    int mark = text.indexOf(MARK);
    return mark < 0 ? text : text.substring(0, mark);
  }

  /** The id without what all Kamerstukken have in common: {@code 29754-391#12}. */
  public String shortened() {
    return paper.shortened() + MARK + number;
  }

  @Override
  public String toString() {
    return paper.text() + MARK + number;
  }
}
