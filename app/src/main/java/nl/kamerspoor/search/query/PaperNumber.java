package nl.kamerspoor.search.query;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a paper as a reader types it, in any of its printed forms.
 *
 * @param id the document id, with {@code #12} where a paragraph is meant
 * @param end one past the last character read
 */
record PaperNumber(String id, int end) {

  /** Ids as officielebekendmakingen.nl writes them. */
  private static final Pattern ID =
      Pattern.compile(
          "(?i)(?:bijlage-)?(?:kst|blg|ah|h)-[0-9a-z]+(?:-[0-9a-z]+)*(?:#\\d{1,6})?(?![\\p{L}\\d*?~:])");

  /** {@code 29754-391}, {@code 36600-XX-29}, {@code 36067-Y}. */
  private static final Pattern SHORT =
      Pattern.compile(
          "\\d{5}-(?:\\d{1,5}|[A-Z]{1,5})(?:-(?:\\d{1,5}|[A-Z]{1,3}))?(?:#\\d{1,6})?(?![\\p{L}\\d*?~:-])");

  /** A query is printed with one space where some blanks were typed, and is read the same again. */
  private static final String BLANK = "[\\s\\p{Z}]";

  /** {@code 29 754, nr. 391}, {@code 21 501-20, nr. 1703}, {@code 36 600 XX, nr. 29}. */
  private static final Pattern PRINTED =
      Pattern.compile(
          ("(\\d{2})(?:\\.|BLANK*)(\\d{3})(?:(?:-|BLANK*)(\\d{2,3}|[A-Z]{1,5})(?=,|BLANK))?"
                  + "(?:BLANK+\\((R\\d{3,4})\\))?,?BLANK*[Nn](?:rs?|o|ummer)\\.?BLANK*"
                  + "(\\d{1,5}|[A-Z]{1,3})(?![\\p{L}\\d*?~:-])")
              .replace("BLANK", BLANK));

  /** {@code Handelingen II 2017/18, 61, item 10, p. 3}, with or without {@code nr.} and page. */
  private static final Pattern DEBATE =
      Pattern.compile(
          ("(?i)HandelingenBLANK+(I{1,2})BLANK+(\\d{4})[/-](?:\\d{2}){1,2},BLANK+"
                  + "(?:nr\\.?BLANK*)?(\\d{1,3}),BLANK+itemBLANK+(\\d{1,3})"
                  + "(?:,BLANK+p\\.BLANK*\\d{1,5})?(?![\\p{L}\\d*?~:])")
              .replace("BLANK", BLANK));

  /** The number that begins at a character of the query, or null where none does. */
  static @Nullable PaperNumber at(String query, int start) {
    char first = Character.toLowerCase(query.charAt(start));
    if (QueryLexer.isDigit(first)) {
      Matcher matcher = matcher(SHORT, query, start);
      if (matcher.lookingAt()) {
        return new PaperNumber("kst-" + matcher.group(), matcher.end());
      }
      matcher = matcher(PRINTED, query, start);
      if (matcher.lookingAt()) {
        String suffix = matcher.group(3);
        return new PaperNumber(
            "kst-"
                + matcher.group(1)
                + matcher.group(2)
                + (suffix == null ? "" : "-" + suffix)
                + "-"
                + matcher.group(5),
            matcher.end());
      }
    } else if (first == 'k' || first == 'b' || first == 'a' || first == 'h') {
      Matcher matcher = matcher(ID, query, start);
      if (matcher.lookingAt() && matcher.group().chars().anyMatch(c -> c >= '0' && c <= '9')) {
        return new PaperNumber(normal(matcher.group()), matcher.end());
      }
      matcher = matcher(DEBATE, query, start);
      if (first == 'h' && matcher.lookingAt()) {
        int year = Integer.parseInt(matcher.group(2));
        return new PaperNumber(
            "h-%s-%d%d-%s-%s"
                .formatted(
                    matcher.group(1).length() == 1 ? "ek" : "tk",
                    year,
                    year + 1,
                    matcher.group(3),
                    matcher.group(4)),
            matcher.end());
      }
    }
    return null;
  }

  /** The id that a whole text stands for, or null where it is none. */
  static @Nullable PaperNumber of(String text) {
    if (text.isEmpty()) {
      return null;
    }
    PaperNumber number = at(text, 0);
    return number != null && number.end == text.length() ? number : null;
  }

  /** Lower-case words, capitals in suffixes: {@code kst-36600-XX-29}. */
  private static String normal(String id) {
    StringBuilder written = new StringBuilder();
    for (String part : id.split("-", -1)) {
      boolean prefix =
          part.chars().allMatch(Character::isLetter)
              && switch (part.toLowerCase(Locale.ROOT)) {
                case "bijlage", "kst", "blg", "ah", "h", "tk", "ek" -> true;
                default -> false;
              };
      written
          .append(written.isEmpty() ? "" : "-")
          .append(prefix ? part.toLowerCase(Locale.ROOT) : part.toUpperCase(Locale.ROOT));
    }
    return written.toString();
  }

  private static Matcher matcher(Pattern pattern, String query, int start) {
    return pattern.matcher(query).region(start, query.length()).useTransparentBounds(true);
  }
}
