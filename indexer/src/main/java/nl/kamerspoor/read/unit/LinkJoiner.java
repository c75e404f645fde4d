package nl.kamerspoor.read.unit;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts together an internet address that print has cut at the end of a line, by the whole addresses
 * that an extraction leaves of a page's links.
 */
public final class LinkJoiner {

  private static final Pattern BARE_LINK = Pattern.compile("^(?:https?://|www\\.)\\S+$");

  private final NavigableSet<String> known = new TreeSet<>();

  public LinkJoiner(List<TextLine> lines) {
    for (TextLine line : lines) {
      if (isBareLink(line.text())) {
        known.add(line.text().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Whether the text is an address and nothing else. */
  public static boolean isBareLink(String text) {
    return BARE_LINK.matcher(text).matches();
  }

  /** Whether the text ends in an address. */
  static boolean endsInLink(CharSequence text) {
    String last = lastWord(text);
    return last.startsWith("http://") || last.startsWith("https://") || last.startsWith("www.");
  }

  /**
   * The address that the last word of a text and the first of the next line make, or null where the
   * line ends the address. A hyphen at the line's end is the address's own unless a known address
   * tells otherwise.
   */
  @Nullable String join(CharSequence text, String next) {
    String left = lastWord(text);
    int space = next.indexOf(' ');
    String right = space < 0 ? next : next.substring(0, space);
    String whole = left + right;
    if (isKnown(whole)) {
      return whole;
    }
    if (left.endsWith("-")) {
      String unhyphened = left.substring(0, left.length() - 1) + right;
      return isKnown(unhyphened) ? unhyphened : whole;
    }
    return left.endsWith("/") && right.matches("[a-z0-9].*[/.-].*") ? whole : null;
  }

  private boolean isKnown(String address) {
    String bare = address.replaceFirst("[-).,;:»”’]+$", "").toLowerCase(Locale.ROOT);
    String first = known.ceiling(bare);
    return first != null && first.startsWith(bare);
  }

  private static String lastWord(CharSequence text) {
    return LineJoiner.lastWord(text).replaceFirst("^[(«‘“]+", "");
  }
}
