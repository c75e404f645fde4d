package nl.kamerspoor.read.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.read.metadata.RunningFooterReader;
import nl.kamerspoor.read.unit.TextLine;

/**
 * Knows the lines that belong to a page and not to the text: running headers and footers, page
 * numbers, and the bare addresses that an extraction leaves of a page's links.
 */
final class FurnitureDetector {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("^(?:[Pp](?:agina|\\.)\\s*)?(\\d{1,4})(?:\\s*(?:van|/)\\s*\\d{1,4})?$");

  /** {@code 4 | RAPPORTAGE INTEGRALE AANPAK TERRORISME}, {@code Jaarverslag 2019 | 12}. */
  private static final Pattern HEADED_PAGE =
      Pattern.compile("^\\d{1,4}\\s*[|•]\\s*\\p{L}.{2,80}$|^\\p{L}.{2,80}\\s[|]\\s*\\d{1,4}$");

  /** The imprint at the foot of a Kamerstuk's first page. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "^(?:kst-?[\\dA-Z(][\\w()-]*|ISSN\\s*\\d{4}\\s*-\\s*\\d{4}|[’']s-Gravenhage\\s+\\d{4}|KST\\d+)$"
              + "|^\\d[A-Z]{2,}\\d*$");

  private static final Pattern NUMBERED_FOOTER = Pattern.compile("^[\\p{L}’'].{3,110}\\s\\d{1,4}$");

  private static final int MAX_PAGES_SKIPPED = 3;

  private final Set<String> repeated;

  /** Learns which lines a text repeats on its pages. */
  FurnitureDetector(List<TextLine> lines) {
    repeated = repeated(lines);
  }

  /** Whether a line is furniture by its own look, wherever it stands. */
  boolean isFurniture(String text) {
    return RunningFooterReader.FOOTER.matcher(text).matches()
        || HEADED_PAGE.matcher(text).matches()
        || IMPRINT.matcher(text).matches()
        || repeated.contains(folded(text));
  }

  /**
   * Marks the lines that hold nothing but a page's number: numbers at the edge of a page that rise
   * from one to the next by few pages. A lone number is part of a figure.
   */
  void pageNumbers(List<TextLine> lines, boolean[] isFurniture) {
    int previous = -1;
    int number = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = PAGE_NUMBER.matcher(lines.get(i).text());
      boolean beside =
          (i > 0 && isFurniture[i - 1]) || (i + 1 < lines.size() && isFurniture[i + 1]);
      if (!matcher.matches() || !(isAtEdge(lines, i) || beside)) {
        continue;
      }
      int page = Integer.parseInt(matcher.group(1));
      if (previous >= 0 && page > number && page <= number + MAX_PAGES_SKIPPED) {
        isFurniture[previous] = true;
        isFurniture[i] = true;
      }
      previous = i;
      number = page;
    }
  }

  /** Lines that end with a page's number, at the edge of at least three pages. */
  private static Set<String> repeated(List<TextLine> lines) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (isAtEdge(lines, i) && NUMBERED_FOOTER.matcher(text).matches()) {
        counts.merge(folded(text), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < 3);
    return Set.copyOf(counts.keySet());
  }

  private static boolean isAtEdge(List<TextLine> lines, int i) {
    return lines.get(i).afterBreak() || i + 1 == lines.size() || lines.get(i + 1).afterBreak();
  }

  private static String folded(String text) {
    return text.replaceAll("\\d+", "0");
  }
}
