package nl.kamerspoor.read.unit;

import java.util.List;
import nl.kamerspoor.read.input.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of one unit to its text: one space between lines, hyphens of line ends resolved,
 * addresses put together, words that extraction has torn mended.
 */
public final class LineJoiner {

  private final Hyphenation hyphenation;
  private final LinkJoiner links;
  private final @Nullable TornWords tornWords;

  public LineJoiner(Hyphenation hyphenation, LinkJoiner links) {
    this(hyphenation, links, new TornWords(hyphenation));
  }

  private LineJoiner(Hyphenation hyphenation, LinkJoiner links, @Nullable TornWords tornWords) {
    this.hyphenation = hyphenation;
    this.links = links;
    this.tornWords = tornWords;
  }

  /** Makes a joiner of lines whose spaces are those of print, so that no word in them is torn. */
  public static LineJoiner ofPrint(Hyphenation hyphenation, LinkJoiner links) {
    return new LineJoiner(hyphenation, links, null);
  }

  public String join(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String next = Whitespace.fold(line);
      if (!next.isEmpty()) {
        append(text, next);
      }
    }
    return tornWords == null ? text.toString() : tornWords.mend(text.toString());
  }

  private void append(StringBuilder text, String next) {
    String address = LinkJoiner.endsInLink(text) ? links.join(text, next) : null;
    if (address != null) {
      appendAddress(text, next, address);
    } else if (endsWithHyphen(text)) {
      switch (hyphenation.decide(lastWord(text), next)) {
        case JOIN -> text.setLength(text.length() - 1);
        case KEEP -> {}
        case SUSPEND -> text.append(' ');
      }
      text.append(next);
    } else {
      text.append(text.isEmpty() ? "" : " ").append(next);
    }
  }

  /**
   * Takes what follows the last space; of a text that grows to megabytes nothing else is looked at.
   */
  static String lastWord(CharSequence text) {
    int start = text.length();
    while (start > 0 && text.charAt(start - 1) != ' ') {
      start--;
    }
    return text.subSequence(start, text.length()).toString();
  }

  private static void appendAddress(StringBuilder text, String next, String address) {
    int rest = next.indexOf(' ');
    int start = text.lastIndexOf(" ") + 1;
    while (!Character.isLetter(text.charAt(start))) {
      start++;
    }
    text.setLength(start);
    text.append(address).append(rest < 0 ? "" : next.substring(rest));
  }

  /** Whether a hyphen stands at the end, right after a letter or digit. */
  public static boolean endsWithHyphen(@Nullable CharSequence text) {
    int end = text == null ? -1 : text.length() - 1;
    return text != null
        && end > 0
        && (text.charAt(end) == '-' || text.charAt(end) == '\u2010')
        && Character.isLetterOrDigit(text.charAt(end - 1));
  }
}
