package nl.kamerspoor.read;

import java.util.List;

/**
 * Joins the lines of one unit to its text: one space between lines, hyphens of line ends resolved.
 */
final class LineJoiner {

  private final Hyphenation hyphenation;

  LineJoiner(Hyphenation hyphenation) {
    this.hyphenation = hyphenation;
  }

  String join(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String next = line.strip().replaceAll("\\s+", " ");
      if (next.isEmpty()) {
        continue;
      }
      if (text.isEmpty()) {
        text.append(next);
      } else if (endsWithHyphen(text)) {
        switch (hyphenation.decide(text.toString(), next)) {
          case JOIN -> text.setLength(text.length() - 1);
          case KEEP -> {}
          case SUSPEND -> text.append(' ');
        }
        text.append(next);
      } else {
        text.append(' ').append(next);
      }
    }
    return text.toString();
  }

  /** Whether a hyphen stands at the end, right after a letter or digit. */
  static boolean endsWithHyphen(CharSequence text) {
    int end = text.length() - 1;
    return end > 0
        && (text.charAt(end) == '-' || text.charAt(end) == '\u2010')
        && !Character.isWhitespace(text.charAt(end - 1));
  }
}
