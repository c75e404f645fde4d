package nl.kamerspoor.output.data;

import java.util.List;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.words.VisibleText;

/** Writes text as Markdown (CommonMark) in which no character of it means anything but itself. */
public final class MarkdownText {

  private static final String SPECIAL = "\\`*_{}[]<>#|~&!$";

  private MarkdownText() {}

  /** Writes a text on one line. */
  public static String of(String text) {
    String visible = VisibleText.of(text);
    StringBuilder escaped = new StringBuilder(visible.length());
    for (int i = 0; i < visible.length(); i++) {
      char character = visible.charAt(i);
      boolean opensBlock =
          ((character == '-' || character == '+' || character == '=') && i == 0)
              || ((character == '.' || character == ')') && isNumber(visible, i));
      if (SPECIAL.indexOf(character) >= 0 || opensBlock) {
        escaped.append('\\');
      }
      escaped.append(character);
    }
    return escaped.toString();
  }

  /** Writes a text on one line, with its matches in bold. */
  public static String of(List<StyledSpan> spans) {
    StringBuilder text = new StringBuilder();
    for (StyledSpan span : spans) {
      String inner = text.isEmpty() ? of(span.text()) : inner(span.text());
      text.append(span.style().isMatch() ? "**" + inner + "**" : inner);
    }
    return text.toString();
  }

  /** Writes a text that does not begin a line. */
  private static String inner(String text) {
    return of("x" + text).substring(1);
  }

  private static boolean isNumber(String text, int end) {
    return end > 0 && end < 10 && text.substring(0, end).chars().allMatch(Character::isDigit);
  }
}
