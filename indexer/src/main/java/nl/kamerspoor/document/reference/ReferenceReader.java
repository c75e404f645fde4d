package nl.kamerspoor.document.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.PaperId;
import org.jspecify.annotations.Nullable;

/**
 * Reads printed references to papers, wherever they stand. Safe for several threads.
 *
 * <p>It reads what stands at a place; whether a running text means a paper by it, is for {@code
 * read.citation} to judge.
 */
public final class ReferenceReader {

  /** A reader without an index. */
  public static final ReferenceReader ALONE = new ReferenceReader(DossierRegister.NONE);

  private static final String BLANK = "[\\s\\p{Z}]";
  private static final String PARAGRAPH = "(?:#(?<paragraph>\\d{1,6}))?";
  private static final Pattern ID =
      Pattern.compile(
          "(?i)(?<id>(?:bijlage-)?(?:kst|blg|ah|h)-[0-9a-z]+(?:-[0-9a-z]+)*)"
              + PARAGRAPH
              + "(?![\\p{L}\\d*?~:])");
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<id>\\d{5}-(?:\\d{1,5}|[A-Z]{1,5})(?:-(?:\\d{1,5}|[A-Z]{1,3}))?)"
              + PARAGRAPH
              + "(?![\\p{L}\\d*?~:-])");
  private static final Pattern PRINTED =
      Pattern.compile(
          ("(\\d{2})(?:\\.|BLANK*)(\\d{3})(?:(?:-|BLANK*)(\\d{2,3}|[A-Z]{1,5})(?=,|BLANK))?"
                  + "(?:BLANK+\\((R\\d{3,4})\\))?,?BLANK*[Nn](?:rs?|o|ummer)\\.?BLANK*"
                  + "(\\d{1,5}|[A-Z]{1,3})"
                  + PARAGRAPH
                  + "(?![\\p{L}\\d*?~:-])")
              .replace("BLANK", BLANK));
  private static final Pattern DEBATE =
      Pattern.compile(
          ("(?i)HandelingenBLANK+(I{1,2})BLANK+(\\d{4})[/-](?:\\d{2}){1,2},BLANK+"
                  + "(?:nr\\.?BLANK*)?(\\d{1,3}),BLANK+itemBLANK+(\\d{1,3})"
                  + "(?:,BLANK+p\\.BLANK*\\d{1,5})?(?![\\p{L}\\d*?~:])")
              .replace("BLANK", BLANK));

  private final DossierRegister known;

  /**
   * Makes a reader.
   *
   * @param known which dossiers there are, where that decides what is a reference
   */
  public ReferenceReader(DossierRegister known) {
    this.known = known;
  }

  /** The reference that begins exactly at a character of a text, or null. */
  public @Nullable PrintedReference at(CharSequence text, int start) {
    char first = Character.toLowerCase(text.charAt(start));
    if (first >= '0' && first <= '9') {
      Matcher matcher = matcher(SHORT, text, start);
      if (matcher.lookingAt()) {
        return reference("kst-" + matcher.group("id"), matcher);
      }
      matcher = matcher(PRINTED, text, start);
      if (matcher.lookingAt()) {
        String suffix = matcher.group(3);
        String dossier = matcher.group(1) + matcher.group(2) + (suffix == null ? "" : "-" + suffix);
        return reference("kst-" + dossier + "-" + matcher.group(5), matcher);
      }
    } else if (first == 'k' || first == 'b' || first == 'a' || first == 'h') {
      Matcher matcher = matcher(ID, text, start);
      if (matcher.lookingAt() && matcher.group().chars().anyMatch(c -> c >= '0' && c <= '9')) {
        return reference(normal(matcher.group("id")), matcher);
      }
      matcher = matcher(DEBATE, text, start);
      if (first == 'h' && matcher.lookingAt()) {
        int year = Integer.parseInt(matcher.group(2));
        String chamber = matcher.group(1).length() == 1 ? "ek" : "tk";
        String item = matcher.group(3) + "-" + matcher.group(4);
        String id = "h-%s-%d%d-%s".formatted(chamber, year, year + 1, item);
        return new PrintedReference(new PaperId(id), null, start, matcher.end());
      }
    }
    return null;
  }

  /**
   * The reference that a whole text is, or empty; blanks around it and punctuation behind it count
   * for nothing.
   */
  public Optional<PrintedReference> whole(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start
        && (isBlank(text.charAt(end - 1)) || ".,;:!?".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    PrintedReference reference = start == end ? null : at(text, start);
    return reference != null && reference.end() >= end
        ? Optional.of(reference)
        : Optional.empty();
  }

  /** The dossier that a whole text is, and not a paper in it, or empty. */
  public Optional<DossierNumber> dossier(String text) {
    Optional<DossierNumber> dossier = KamerstukNumbers.parseDossier(text);
    if (dossier.isEmpty() && known.isDossier(text)) {
      return Optional.of(DossierNumber.of(text));
    }
    return dossier;
  }

  private static PrintedReference reference(String id, Matcher matcher) {
    String paragraph = matcher.group("paragraph");
    return new PrintedReference(
        new PaperId(id),
        paragraph == null ? null : Integer.valueOf(paragraph),
        matcher.start(),
        matcher.end());
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

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Matcher matcher(Pattern pattern, CharSequence text, int start) {
    return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
  }
}
