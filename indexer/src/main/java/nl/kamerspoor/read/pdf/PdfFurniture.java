package nl.kamerspoor.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the furniture of a page from its text: what stands at the same place of its head or foot as
 * on a page near it, but for a number that counts the pages, and the numbers of pages.
 */
final class PdfFurniture {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private static final double MAX_HEAD_SHARE = 0.12;
  private static final double MIN_FOOT_SHARE = 0.86;

  /** The least distance between furniture and text, in heights of the font. */
  private static final double MIN_DISTANCE_HEIGHTS = 1.6;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:[Pp](?:agina|\\.)\\s*)?\\d{1,4}(?:\\s*(?:van|/)\\s*\\d{1,4})?|\\d{1,3}-\\d{1,3}-\\d{1,4}");

  /** The imprint at the foot of the first page of a Kamerstuk. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "kst-?[\\dA-Z(][\\w()-]*|KST\\d+|ISSN\\s*\\d{4}\\s*-\\s*\\d{3}[\\dX]|[’']s-Gravenhage\\s+\\d{4}"
              + "|(?:Tweede|Eerste) Kamer, vergaderjaar .*");

  private PdfFurniture() {}

  /**
   * Finds the segments of a page that are furniture.
   *
   * @param near the pages around it, at most two before and two after
   */
  static List<PdfSegment> find(PdfPage page, List<PdfPage> near) {
    List<PdfSegment> found = new ArrayList<>();
    List<PdfSegment> rest = new ArrayList<>();
    for (PdfSegment segment : page.segments()) {
      boolean imprint = isAtEdge(segment, page) && IMPRINT.matcher(segment.text()).matches();
      (imprint ? found : rest).add(segment);
    }
    List<PdfLine> rows = PdfColumns.rows(page.number(), rest);
    rows.subList(0, atEdge(rows, page, near)).forEach(row -> found.addAll(row.segments()));
    List<PdfLine> fromFoot = rows.reversed();
    int foot = Math.min(atEdge(fromFoot, page, near), rows.size() - atEdge(rows, page, near));
    fromFoot.subList(0, foot).forEach(row -> found.addAll(row.segments()));
    return found;
  }

  /** The texts of furniture: a row each, an imprint in the margin beside it apart. */
  static List<String> texts(int page, List<PdfSegment> furniture) {
    List<String> texts = new ArrayList<>();
    for (PdfLine row : PdfColumns.rows(page, furniture)) {
      StringBuilder text = new StringBuilder();
      for (PdfSegment segment : row.segments()) {
        if (!text.isEmpty() && IMPRINT.matcher(segment.text()).matches()) {
          texts.add(text.toString());
          text.setLength(0);
        }
        text.append(text.isEmpty() ? "" : " ").append(segment.text());
      }
      texts.add(text.toString());
    }
    return texts;
  }

  /** How many rows from an edge of the page on are furniture: whole rows, apart from the text. */
  private static int atEdge(List<PdfLine> rows, PdfPage page, List<PdfPage> near) {
    int count = 0;
    while (count < rows.size() && isFurniture(rows.get(count), page, near)) {
      count++;
    }
    while (count > 0 && count < rows.size()) {
      PdfLine last = rows.get(count - 1);
      PdfLine text = rows.get(count);
      double size = Math.max(last.size(), text.size());
      if (Math.abs(text.baseline() - last.baseline()) > MIN_DISTANCE_HEIGHTS * size) {
        break;
      }
      count--;
    }
    return count;
  }

  private static boolean isFurniture(PdfLine row, PdfPage page, List<PdfPage> near) {
    return row.segments().stream()
        .allMatch(
            segment ->
                isAtEdge(segment, page)
                    && (PAGE_NUMBER.matcher(segment.text()).matches()
                        || isRepeated(segment, page, near)));
  }

  private static boolean isAtEdge(PdfSegment segment, PdfPage page) {
    double place = segment.baseline() / page.height();
    return place < MAX_HEAD_SHARE || place > MIN_FOOT_SHARE;
  }

  private static boolean isRepeated(PdfSegment segment, PdfPage page, List<PdfPage> near) {
    for (PdfPage other : near) {
      for (PdfSegment candidate : other.segments()) {
        if (Math.abs(candidate.baseline() - segment.baseline()) < 3
            && Math.abs(candidate.size() - segment.size()) < 0.6
            && isSame(segment.text(), candidate.text(), other.number() - page.number())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two texts are one but for a number that counts the pages. */
  private static boolean isSame(String text, String other, int pages) {
    if (text.equals(other)) {
      return true;
    }
    Matcher number = NUMBER.matcher(text);
    Matcher otherNumber = NUMBER.matcher(other);
    if (!number.replaceAll("0").equals(otherNumber.replaceAll("0"))) {
      return false;
    }
    number.reset();
    otherNumber.reset();
    while (number.find() && otherNumber.find()) {
      int difference = Integer.parseInt(otherNumber.group()) - Integer.parseInt(number.group());
      if (difference != 0 && difference != pages) {
        return false;
      }
    }
    return true;
  }
}
