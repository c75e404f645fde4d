package nl.kamerspoor.read.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.read.metadata.LetterheadDetector;
import nl.kamerspoor.read.unit.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * Knows on which printed page a line stands: counts the breaks, and holds the count against the
 * numbers that the footers print. Where the two disagree, as in a report whose boxes break the text
 * too, the pages are not known.
 */
final class PageCounter {

  /** A frame of fewer lines on average is not a page of running text. */
  private static final int MIN_LINES_PER_PAGE = 25;

  private static final Pattern NUMBER_LAST = Pattern.compile("(?:^|\\s)(\\d{1,4})$");

  private final int[] breaks;
  private final @Nullable Integer first;

  PageCounter(List<TextLine> lines, LineRoles roles) {
    breaks = new int[lines.size()];
    for (int i = 1; i < breaks.length; i++) {
      boolean afterFooter = roles.isFurniture(i - 1) && !roles.isFurniture(i);
      breaks[i] = breaks[i - 1] + (lines.get(i).afterBreak() || afterFooter ? 1 : 0);
    }
    first = first(lines, roles);
  }

  /** The page on which the line stands, or null where not known. */
  @Nullable Integer page(int line) {
    return first == null ? null : (Integer) (first + breaks[line]);
  }

  private @Nullable Integer first(List<TextLine> lines, LineRoles roles) {
    Integer agreed = null;
    for (int i = 0; i < lines.size(); i++) {
      Matcher number = NUMBER_LAST.matcher(lines.get(i).text());
      if (!roles.isFurniture(i) || !number.find()) {
        continue;
      }
      int calculated = Integer.parseInt(number.group(1)) - breaks[i];
      if (calculated < 1 || (agreed != null && agreed != calculated)) {
        return null;
      }
      agreed = calculated;
    }
    if (agreed != null) {
      return agreed;
    }
    boolean fromTheTop = !lines.isEmpty() && LetterheadDetector.length(lines) > 0;
    int frames = lines.isEmpty() ? 1 : breaks[lines.size() - 1] + 1;
    return fromTheTop && lines.size() / frames >= MIN_LINES_PER_PAGE ? (Integer) 1 : null;
  }
}
