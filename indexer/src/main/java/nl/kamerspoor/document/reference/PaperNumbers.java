package nl.kamerspoor.document.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of papers as they are listed after a dossier: {@code 31 en 32}, {@code 1 t/m 3},
 * {@code 162, 165 respectievelijk 168}, {@code B en C}.
 *
 * @param values the numbers, ranges written out, without leading zeros
 * @param end one past the last character read
 */
public record PaperNumbers(List<String> values, int end) {

  /** A range that is longer than this names only its ends: nobody meant to list all of it. */
  private static final int MAX_RANGE_LENGTH = 100;

  private static final int MAX_TYPED_DIGITS = 5;
  private static final int MAX_TYPED_LETTERS = 3;

  private static final String BLANK = "[\\s\\p{Z}]";
  private static final String DASH = "[-\\u2010-\\u2015\\u2212]";

  /**
   * A number, unless it belongs to another dossier ({@code 5, 15 306}) or is a day, an amount or a
   * share ({@code 5 en 12 juni}). Older papers of the Eerste Kamer have a letter after it: {@code
   * 117d}.
   */
  private static final String NUMBER =
      "(?:\\d{1,4}(?!\\d|BLANK\\d{3}(?!\\d)|BLANK?(?:%|€|procent|miljoen|miljard|euro|jaar"
          + "|jan(?:uari)?\\b|feb(?:ruari)?\\b|maart|april|mei\\b|juni|juli|aug|sep|okt|nov|dec))"
          + "(?:[a-h](?!\\p{L}))?"
          + "|(?!TK|EK)[A-Z]{1,2}(?![\\p{L}\\d]))";

  private static final Pattern FIRST = pattern("NUMBER");
  private static final Pattern RANGE =
      pattern("BLANK*(?:DASH|t/m|tot en met)BLANK*(?:nrs?\\.?BLANK*)?(NUMBER)");
  private static final Pattern NEXT =
      pattern(
          "BLANK*(?:,(?:BLANK*en)?|&|/|;|en|respectievelijk|resp\\.|alsmede)BLANK*"
              + "(?:nrs?\\.?BLANK*)?(NUMBER)");

  /** After {@code nr. 31 en}, {@code 32} is a number only where the list ends with it. */
  private static final Pattern LAST =
      pattern("BLANK*(?:en|&|/)BLANK*(?:nr\\.?BLANK*)?(NUMBER)(?=BLANK*(?:[).,;:(]|$))");

  public PaperNumbers {
    values = List.copyOf(values);
  }

  /**
   * Reads the numbers that begin at a position.
   *
   * @param many whether a list was announced ({@code nrs.}); else there may be a range or one more
   * @return null when no number begins there
   */
  public static @Nullable PaperNumbers at(CharSequence text, int position, boolean many) {
    Matcher first = FIRST.matcher(text).region(position, text.length());
    first.useTransparentBounds(true);
    if (!first.lookingAt()) {
      return null;
    }
    List<String> values = new ArrayList<>();
    values.add(plain(first.group()));
    int end = first.end();
    Matcher range = RANGE.matcher(text);
    Matcher next = (many ? NEXT : LAST).matcher(text);
    while (true) {
      if (range.region(end, text.length()).lookingAt() && addRange(values, plain(range.group(1)))) {
        end = range.end();
      } else if (next.region(end, text.length()).lookingAt()) {
        values.add(plain(next.group(1)));
        end = next.end();
        if (!many) {
          break;
        }
      } else {
        break;
      }
    }
    return new PaperNumbers(values, end);
  }

  /**
   * Reads the one number that a reader typed at a position: of up to five digits, or up to three
   * letters.
   *
   * @param form how it stands behind its dossier: where nothing says that it is a number, it may be
   *     an amount or a day, and small letters a word
   * @return null when no number stands there that ends as a word does
   */
  static @Nullable PaperNumbers one(CharSequence text, int at, DossierReference.Shape form) {
    boolean bare = form == DossierReference.Shape.COMMA || form == DossierReference.Shape.SLASH;
    int end = PrintedCharacters.skipDigits(text, at);
    if (end > at) {
      if (end - at > MAX_TYPED_DIGITS
          || (bare && !FIRST.matcher(text).region(at, text.length()).lookingAt())) {
        return null;
      }
      char letter = end < text.length() ? PrintedCharacters.small(text.charAt(end)) : ' ';
      boolean lettered = letter >= 'a' && letter <= 'h' && !PrintedCharacters.isWord(text, end + 1);
      String number = plain(text.subSequence(at, end).toString());
      return lettered
          ? new PaperNumbers(List.of(number + letter), end + 1)
          : PrintedCharacters.isWord(text, end) ? null : new PaperNumbers(List.of(number), end);
    }
    boolean small = false;
    while (end < text.length() && end - at <= MAX_TYPED_LETTERS) {
      char c = PrintedCharacters.small(text.charAt(end));
      if (c < 'a' || c > 'z') {
        break;
      }
      small |= c == text.charAt(end);
      end++;
    }
    int letters = end - at;
    boolean word = small && letters > 1 && form != DossierReference.Shape.TWO_PARTS;
    return letters == 0
            || letters > MAX_TYPED_LETTERS
            || word
            || PrintedCharacters.isWord(text, end)
        ? null
        : new PaperNumbers(
            List.of(text.subSequence(at, end).toString().toUpperCase(Locale.ROOT)), end);
  }

  /** Adds what follows the last value up to another; false when they are not a range. */
  private static boolean addRange(List<String> values, String last) {
    String first = values.getLast();
    if (isDigits(first) && isDigits(last)) {
      int from = Integer.parseInt(first);
      int to = Integer.parseInt(last);
      if (to <= from) {
        return false;
      }
      for (int number = to - from > MAX_RANGE_LENGTH ? to : from + 1; number <= to; number++) {
        values.add(Integer.toString(number));
      }
      return true;
    }
    if (first.length() != 1 || last.length() != 1 || first.charAt(0) >= last.charAt(0)) {
      return false;
    }
    for (char letter = (char) (first.charAt(0) + 1); letter <= last.charAt(0); letter++) {
      values.add(String.valueOf(letter));
    }
    return true;
  }

  private static boolean isDigits(String value) {
    return value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static String plain(String number) {
    int start = 0;
    while (start < number.length() - 1 && number.charAt(start) == '0') {
      start++;
    }
    return number.substring(start);
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(
        form.replace("NUMBER", NUMBER).replace("BLANK", BLANK).replace("DASH", DASH));
  }
}
