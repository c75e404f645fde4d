package nl.kamerspoor.read.citation;

import java.util.ArrayList;
import java.util.List;
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
record PaperNumbers(List<String> values, int end) {

  /** A range that is longer than this names only its ends: it is no list that anyone meant. */
  private static final int MAX_RANGE_LENGTH = 100;

  /**
   * A number is no part of another dossier ({@code 5, 15 306}) and no day, amount or share ({@code
   * 5 en 12 juni}). Older papers of the Eerste Kamer have a letter after it: {@code 117d}.
   */
  static final String NUMBER =
      "(?:\\d{1,4}(?!\\d|[\\s\\u00a0]\\d{3}(?!\\d)|\\s?(?:%|€|procent|miljoen|miljard|euro|jaar|jan(?:uari)?\\b"
          + "|feb(?:ruari)?\\b|maart|april|mei\\b|juni|juli|aug|sep|okt|nov|dec))(?:[a-h](?!\\p{L}))?"
          + "|(?!TK|EK)[A-Z]{1,2}(?![\\p{L}\\d]))";

  private static final Pattern FIRST = Pattern.compile(NUMBER);
  private static final Pattern RANGE =
      Pattern.compile(
          "\\s*(?:"
              + DossierReference.DASH
              + "|t/m|tot en met)\\s*(?:nrs?\\.?\\s*)?("
              + NUMBER
              + ")");
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s*(?:,(?:\\s*en)?|&|/|;|en|respectievelijk|resp\\.|alsmede)\\s*(?:nrs?\\.?\\s*)?("
              + NUMBER
              + ")");

  /** After {@code nr. 31 en}, {@code 32} is a number only where the list ends with it. */
  private static final Pattern LAST =
      Pattern.compile("\\s*(?:en|&|/)\\s*(?:nr\\.?\\s*)?(" + NUMBER + ")(?=\\s*(?:[).,;:(]|$))");

  PaperNumbers {
    values = List.copyOf(values);
  }

  /**
   * Reads the numbers that begin at a position.
   *
   * @param many whether a list was announced ({@code nrs.}); else there may be a range or one more
   * @return null when no number begins there
   */
  static @Nullable PaperNumbers at(String text, int position, boolean many) {
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

  /** Adds what follows the last value up to another; false when they are no range. */
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
}
