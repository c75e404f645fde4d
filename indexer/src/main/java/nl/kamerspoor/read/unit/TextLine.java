package nl.kamerspoor.read.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A printed line that has words on it.
 *
 * @param number how many lines with words stand before it in its text
 * @param text without white space at the ends, inner white space folded
 * @param indent how many spaces stood before it
 * @param afterBlank whether an empty line stands before it
 * @param afterBreak whether a page or frame ends before it: extractions begin the first line after
 *     one with a single space, or leave three lines empty, or put a form feed
 */
public record TextLine(
    int number, String text, int indent, boolean afterBlank, boolean afterBreak) {

  private static final Pattern SPACE =
      Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]+");

  /** Takes the lines of an extracted text; a form feed ends a line too. */
  public static List<TextLine> of(Iterable<String> printed) {
    List<TextLine> lines = new ArrayList<>();
    int blanks = 0;
    boolean formFeed = false;
    for (String raw : printed) {
      List<String> parts = List.of(raw.split("\f", -1));
      for (int i = 0; i < parts.size(); i++) {
        String part = parts.get(i);
        formFeed |= i > 0;
        String text = SPACE.matcher(part).replaceAll(" ").strip();
        if (text.isEmpty()) {
          blanks++;
          continue;
        }
        int indent = part.length() - part.stripLeading().length();
        boolean afterBreak = indent == 1 || blanks >= 3 || formFeed;
        lines.add(new TextLine(lines.size(), text, indent, blanks > 0, afterBreak));
        blanks = 0;
        formFeed = false;
      }
    }
    return lines;
  }

  /** Makes a line of which nothing but the words is known. */
  public static TextLine ofWords(String text) {
    return new TextLine(0, text, 0, false, false);
  }

  /** Copies the line with other words on it. */
  public TextLine withText(String words) {
    return new TextLine(number, words, indent, afterBlank, afterBreak);
  }

  /** Whether a word goes on in the next line. */
  public boolean endsWithHyphen() {
    return LineJoiner.endsWithHyphen(text);
  }

  /** What stands before its first space. */
  public String firstWord() {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }
}
