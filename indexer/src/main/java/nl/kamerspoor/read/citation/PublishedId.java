package nl.kamerspoor.read.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.document.PaperId;
import org.jspecify.annotations.Nullable;

/**
 * A paper named by the publisher's own id, in a web address for instance: {@code kst-29754-391},
 * {@code h-tk-20152016-26-5}.
 */
final class PublishedId {

  private static final Pattern ID =
      Pattern.compile(
          "(?:bijlage-)?kst-(?:\\d{8}-)?(?<dossier>\\d{5}(?:-(?:[IVX]+[AB]?|\\d{2}|[A-Z])(?=-))?)(?<number>-(?:\\d{1,5}[a-h]?|[A-Z]{1,2})(?![\\p{L}\\d]))?"
              + "|blg-\\d+|h-[te]k-\\d{8}-\\d+-\\d+|ah-[te]k-\\d{8}-\\d+");

  private PublishedId() {}

  /**
   * Reads the id that goes on here, or gives null.
   *
   * @param start its first digit
   * @param done where the citation before ends
   */
  static @Nullable Citation at(String text, int start, int done) {
    int from = start;
    while (from > done && isPartOfId(text.charAt(from - 1))) {
      from--;
    }
    Matcher id = ID.matcher(text).region(from, text.length());
    if (!id.lookingAt() || id.end() <= start) {
      return null;
    }
    String target = id.group();
    if (id.group("dossier") != null) {
      String number = id.group("number");
      target = PaperId.ofKamerstuk(id.group("dossier") + (number == null ? "" : number)).text();
    }
    return new Citation(id.start(), id.end(), id.group(), List.of(target));
  }

  private static boolean isPartOfId(char c) {
    return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
