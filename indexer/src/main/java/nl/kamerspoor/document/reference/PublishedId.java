package nl.kamerspoor.document.reference;

import static nl.kamerspoor.document.reference.PrintedCharacters.after;
import static nl.kamerspoor.document.reference.PrintedCharacters.capital;
import static nl.kamerspoor.document.reference.PrintedCharacters.is;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDash;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDigit;
import static nl.kamerspoor.document.reference.PrintedCharacters.isWord;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipDigits;
import static nl.kamerspoor.document.reference.PrintedCharacters.small;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.PaperId;
import org.jspecify.annotations.Nullable;

/**
 * A paper named by the publisher's own id, in a web address for instance: {@code kst-29754-391},
 * {@code h-tk-20152016-26-5}, {@code 2024Z01234}.
 *
 * @param paper the id; in a running text perhaps that of a dossier alone, {@code kst-29754}
 * @param start its first character
 * @param end one past its last character
 */
public record PublishedId(PaperId paper, int start, int end) {

  /** The ids that running texts print, in the publisher's spelling. */
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:bijlage-)?kst-(?:\\d{8}-)?"
              + "(?<dossier>\\d{5}(?:-(?:[IVX]+[AB]?|\\d{2}|[A-Z])(?=-))?)"
              + "(?<number>-(?:\\d{1,5}[a-h]?|[A-Z]{1,2})(?![\\p{L}\\d]))?"
              + "|blg-\\d+|h-[te]k-\\d{8}-\\d+-\\d+|ah-[te]k-\\d{8}-\\d+");

  private static final Pattern SUFFIX = Pattern.compile("\\d{1,3}|[A-Z]{1,6}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}[A-H]?|[A-Z]{1,3}");

  /** A corrected print: the first or a later one. */
  private static final Pattern REPRINT = Pattern.compile("[HN]\\d{1,2}");

  /** Files and pages are named by ids. */
  private static final List<String> EXTENSIONS =
      List.of(".metadata.xml", ".html", ".xml", ".pdf", ".txt", ".odt", ".docx", ".json");

  /**
   * Reads the id around a place of a running text, or gives null.
   *
   * @param digit its first digit
   * @param from where it may begin
   */
  public static @Nullable PublishedId around(CharSequence text, int digit, int from) {
    int start = digit;
    while (start > from && isPartOfId(text.charAt(start - 1))) {
      start--;
    }
    Matcher id = PRINTED.matcher(text).region(start, text.length());
    if (!id.lookingAt() || id.end() <= digit) {
      return null;
    }
    String paper = id.group();
    if (id.group("dossier") != null) {
      String number = id.group("number");
      paper = PaperId.KAMERSTUK + id.group("dossier") + (number == null ? "" : number);
    }
    return new PublishedId(new PaperId(paper), id.start(), id.end());
  }

  private static boolean isPartOfId(char c) {
    return c == '-' || (c >= 'a' && c <= 'z') || isDigit(c);
  }

  /**
   * Reads the id that a reader typed at a place, in capitals or not, with any dash; or gives null.
   * What is only the id of a dossier ({@code kst-29754}) is none.
   *
   * @param known tells a dossier with a suffix from a paper
   */
  static @Nullable PublishedId at(CharSequence text, int start, DossierRegister known) {
    int annex = start;
    String prefix = "";
    int bijlage = after(text, start, "bijlage");
    if (bijlage >= 0 && isDash(text, bijlage)) {
      annex = bijlage + 1;
      int number = skipDigits(text, annex);
      if (number > annex && number <= annex + 5 && isDash(text, number)) {
        prefix = "bijlage-" + text.subSequence(annex, number) + "-";
        annex = number + 1;
      } else {
        prefix = "bijlage-";
      }
    }
    int kst = after(text, annex, "kst");
    if (kst >= 0 && isDash(text, kst)) {
      return kamerstuk(text, start, kst + 1, prefix, known);
    }
    return prefix.isEmpty() ? other(text, start) : null;
  }

  private static @Nullable PublishedId kamerstuk(
      CharSequence text, int start, int from, String prefix, DossierRegister known) {
    List<String> parts = new ArrayList<>();
    int end = parts(text, from, parts);
    if (parts.size() > 1 && isNumber(parts.getFirst(), 8)) {
      parts.removeFirst(); // A session year: the first ids had one.
    }
    String dossier = parts.isEmpty() ? "" : parts.removeFirst();
    String reprint = "";
    if (parts.size() > 1 && REPRINT.matcher(parts.getLast()).matches()) {
      reprint = "-" + parts.removeLast().toLowerCase(Locale.ROOT);
    }
    if (!isNumber(dossier, 5) || parts.isEmpty() || parts.size() > 2) {
      return null;
    }
    String number = parts.getLast();
    if (!NUMBER.matcher(number).matches()
        || (parts.size() == 2
            ? !SUFFIX.matcher(parts.getFirst()).matches()
            : KamerstukNumbers.isSuffix(dossier, number, known))) {
      return null;
    }
    if (isDigit(number, 0) && !isDigit(number, number.length() - 1)) {
      number = number.toLowerCase(Locale.ROOT);
    }
    String suffix = parts.size() == 2 ? "-" + parts.getFirst() : "";
    return new PublishedId(
        new PaperId(prefix + PaperId.KAMERSTUK + dossier + suffix + "-" + number + reprint),
        start,
        afterExtension(text, end));
  }

  /** Annexes, debates, answers and questions. */
  private static @Nullable PublishedId other(CharSequence text, int start) {
    int dash = start;
    while (dash < start + 3 && isLatin(text, dash)) {
      dash++;
    }
    if (!isDash(text, dash)) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    int end = parts(text, dash + 1, parts);
    if (parts.isEmpty()) {
      return null;
    }
    String series = text.subSequence(start, dash).toString().toLowerCase(Locale.ROOT);
    boolean house =
        parts.size() > 1 && (parts.getFirst().equals("TK") || parts.getFirst().equals("EK"));
    boolean read =
        switch (series) {
          case "blg" -> parts.size() == 1 && isNumber(parts.getFirst(), 0);
          case "h" -> house && parts.size() > 2 && isNumber(parts.get(1), 8);
          case "ah" -> house && parts.size() > 2 && isNumber(parts.get(1), 8);
          case "kv" -> house && isDigit(parts.get(1), 0);
          default -> false;
        };
    if (!read) {
      return null;
    }
    StringBuilder id = new StringBuilder(series);
    boolean kv = series.equals("kv");
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean name = i > 2 && !isDigit(part, part.length() - 1);
      if (name && series.equals("h")) {
        break; // The speaker's name, in the key of a bibliography.
      }
      id.append('-').append(kv && i > 0 ? part : part.toLowerCase(Locale.ROOT));
    }
    return new PublishedId(new PaperId(id.toString()), start, afterExtension(text, end));
  }

  /** The number of a matter or document of the Tweede Kamer: {@code 2024Z01234}. */
  static @Nullable PublishedId register(CharSequence text, int start) {
    int year = skipDigits(text, start);
    char letter = year < text.length() ? capital(text.charAt(year)) : ' ';
    int end = skipDigits(text, year + 1);
    if (year != start + 4 || (letter != 'Z' && letter != 'D') || end != year + 6) {
      return null;
    }
    String id = text.subSequence(start, year).toString() + letter + text.subSequence(year + 1, end);
    return new PublishedId(new PaperId(id), start, end);
  }

  /** Adds what stands between dashes, in capitals; gives the end of it. */
  private static int parts(CharSequence text, int from, List<String> parts) {
    int at = from;
    int end = from;
    while (isLatin(text, at) || isDigit(text, at)) {
      end = at;
      while (isLatin(text, end) || isDigit(text, end)) {
        end++;
      }
      parts.add(text.subSequence(at, end).toString().toUpperCase(Locale.ROOT));
      at = isDash(text, end) ? end + 1 : end;
    }
    return end;
  }

  private static int afterExtension(CharSequence text, int end) {
    if (is(text, end, '.')) {
      for (String extension : EXTENSIONS) {
        int after = after(text, end, extension);
        if (after >= 0 && !isWord(text, after)) {
          return after;
        }
      }
    }
    return end;
  }

  private static boolean isLatin(CharSequence text, int at) {
    return at < text.length() && small(text.charAt(at)) >= 'a' && small(text.charAt(at)) <= 'z';
  }

  /** Whether a part is digits, so many of them; 0 for any. */
  private static boolean isNumber(String part, int digits) {
    return skipDigits(part, 0) == part.length() && (digits == 0 || part.length() == digits);
  }
}
