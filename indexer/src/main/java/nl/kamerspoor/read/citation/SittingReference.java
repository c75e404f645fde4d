package nl.kamerspoor.read.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A reference to the proceedings, or to the answers in their annex: {@code Handelingen II 2015/16,
 * nr. 26, item 5}, {@code Handelingen II 2015/16, 26, item 5}, {@code Aanhangsel Handelingen,
 * vergaderjaar 2024–2025, nr. 1028}.
 */
final class SittingReference {

  private static final Pattern HANDELINGEN =
      Pattern.compile(
          "(?<answers>\\bAanhangsel(?:\\s+van\\s+de|\\s+der)?(?:\\s+bij\\s+de)?\\s+)?\\bHandelingen[\\s,(]*"
              + "(?:(?:der\\s+|van\\s+de\\s+)?(?:(?<tk>II\\b|TK|Tweede\\s+Kamer)|(?<ek>I\\b|EK|Eerste\\s+Kamer)))?"
              + "[\\s,()]*(?:vergaderjaar\\s+)?$");
  private static final Pattern SITTING =
      Pattern.compile(
          "(?<first>\\d{4})\\s?(?:DASH|/)\\s?(?<last>\\d{4}|\\d{2})[\\s,)]*(?:nrs?\\.?\\s*(?<number>\\d{1,4})|(?<bare>\\d{1,3})(?=DASH|\\s*,\\s*item))(?!\\d)(?:(?:\\s*,?\\s*items?\\s*(?:nr\\.?\\s*)?|DASH)(?<item>\\d{1,3})(?!\\d)(?:\\s*en\\s+(?<second>\\d{1,3})(?![\\d-]))?)?"
              .replace("DASH", DossierReference.DASH));

  private SittingReference() {}

  /**
   * Reads the reference whose session year stands here, or gives null.
   *
   * @param start the first digit of the year
   * @param from where its words may begin
   */
  static @Nullable Citation at(String text, int start, int from) {
    Matcher words = HANDELINGEN.matcher(text).region(from, start);
    Matcher sitting = SITTING.matcher(text).region(start, text.length());
    if (!words.find() || !sitting.lookingAt()) {
      return null;
    }
    boolean answers = words.group("answers") != null;
    if (!answers && words.group("tk") == null && words.group("ek") == null) {
      return null; // Two chambers have Handelingen; which one is meant is not said.
    }
    int first = Integer.parseInt(sitting.group("first"));
    String chamber = words.group("ek") != null ? "ek" : "tk";
    String number =
        sitting.group("number") != null ? sitting.group("number") : sitting.group("bare");
    String target =
        "%s-%s-%d%d-%d"
            .formatted(answers ? "ah" : "h", chamber, first, first + 1, Integer.parseInt(number));
    List<String> targets = new ArrayList<>();
    if (answers || sitting.group("item") == null) {
      targets.add(target);
    } else {
      targets.add(target + "-" + Integer.parseInt(sitting.group("item")));
      if (sitting.group("second") != null) {
        targets.add(target + "-" + Integer.parseInt(sitting.group("second")));
      }
    }
    return new Citation(
        words.start(), sitting.end(), text.substring(words.start(), sitting.end()), targets);
  }
}
