package nl.kamerspoor.document.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.PaperId;
import org.jspecify.annotations.Nullable;

/**
 * A reference to the proceedings, or to the answers in their annex: {@code Handelingen II 2015/16,
 * nr. 26, item 5}, {@code Handelingen II 2015/16, 26, item 5}, {@code Aanhangsel Handelingen,
 * vergaderjaar 2024–2025, nr. 1028}.
 *
 * @param targets the items, or the sitting where no item is named; at least one
 * @param start its first character
 * @param end one past the last character
 */
public record SittingReference(List<PaperId> targets, int start, int end) {

  private static final String SERIES = "handelingen";
  private static final String BLANK = "[\\s\\p{Z}]";
  private static final String DASH = "[-\\u2010-\\u2015\\u2212]";
  private static final Pattern WORDS =
      pattern(
          "(?<answers>\\bAanhangsel(?:BLANK+vanBLANK+de|BLANK+der)?(?:BLANK+bijBLANK+de)?BLANK+)?"
              + "\\bHandelingen(?:BLANK|[,(*])*+"
              + "(?:(?:derBLANK+|vanBLANK+deBLANK+)?"
              + "(?:(?<tk>II\\b|TK\\b|TweedeBLANK+Kamer)|(?<ek>I\\b|EK\\b|EersteBLANK+Kamer)))?"
              + "(?:BLANK|[,()*])*+(?:vergaderjaarBLANK+)?");
  private static final Pattern SITTING =
      pattern(
          "(?<first>\\d{4})BLANK?(?:DASH|/)BLANK?(?:\\d{4}|\\d{2})(?:BLANK|[,)])*+"
              + "(?:nrs?\\.?BLANK*(?<number>\\d{1,4})"
              + "|(?<bare>\\d{1,3})(?=DASH|BLANK*,BLANK*item))(?!\\d)"
              + "(?:(?:BLANK*,?BLANK*items?BLANK*(?:nr\\.?BLANK*)?|DASH)(?<item>\\d{1,3})(?!\\d)"
              + "(?:BLANK*enBLANK+(?<second>\\d{1,3})(?![\\d-]))?)?");

  public SittingReference {
    targets = List.copyOf(targets);
  }

  /** Reads the reference that begins at a character of a text, or gives null. */
  static @Nullable SittingReference at(CharSequence text, int start) {
    Matcher words = WORDS.matcher(text).region(start, text.length());
    words.useTransparentBounds(true);
    return words.lookingAt() ? of(text, words, words.end()) : null;
  }

  /**
   * Reads the reference whose session year stands at a character of a running text, or gives null.
   *
   * @param year the first digit of the year
   * @param from where its words may begin
   */
  public static @Nullable SittingReference around(CharSequence text, int year, int from) {
    int series = year - SERIES.length();
    while (series >= from && PrintedCharacters.after(text, series, SERIES) < 0) {
      series--;
    }
    if (series < from) {
      return null;
    }
    Matcher words = WORDS.matcher(text).region(from, year);
    while (words.find()) {
      if (words.end() == year) {
        return of(text, words, year);
      }
    }
    return null;
  }

  private static @Nullable SittingReference of(CharSequence text, Matcher words, int year) {
    Matcher sitting = SITTING.matcher(text).region(year, text.length());
    if (!sitting.lookingAt()) {
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
        (answers ? "ah-" : "h-") + chamber + "-" + first + (first + 1) + "-" + number(number);
    List<PaperId> targets = new ArrayList<>();
    if (answers || sitting.group("item") == null) {
      targets.add(new PaperId(target));
    } else {
      targets.add(new PaperId(target + "-" + number(sitting.group("item"))));
      if (sitting.group("second") != null) {
        targets.add(new PaperId(target + "-" + number(sitting.group("second"))));
      }
    }
    return new SittingReference(targets, words.start(), sitting.end());
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(
        form.replace("BLANK", BLANK).replace("DASH", DASH), Pattern.CASE_INSENSITIVE);
  }
}
