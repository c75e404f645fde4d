package nl.kamerspoor.document;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id of a paper: the publisher's own ({@code kst-29754-391}, {@code h-tk-20172018-61-10}), one
 * made of it ({@code bijlage-kst-29754-500}), or the name of its file where no number is known.
 *
 * @param text the id as it is stored and printed, in Unicode's composed form: the names of files
 *     come with their accents apart or not, by the system that they were written on
 */
public record PaperId(String text) implements Comparable<PaperId> {

  /** The first letters of the ids of Kamerstukken, and of dossiers where citations name one. */
  public static final String KAMERSTUK = "kst-";

  private static final Pattern NUMBER =
      Pattern.compile(KAMERSTUK + "(\\d{5})(?:-([0-9]{1,3}|[A-Z]{1,6}))?-(\\d{1,5}|[A-Z]{1,3})");
  private static final Pattern ANNEX = Pattern.compile("bijlage(?:-\\d+)?-(" + KAMERSTUK + ".+)");

  /** The first accent that can stand apart; no character below it has another spelling. */
  private static final char FIRST_ACCENT = '\u0300';

  public PaperId {
    text = composed(text);
    if (!isId(text)) {
      throw new IllegalArgumentException("\"" + text + "\" can't be the id of a paper");
    }
  }

  /** The id of a Kamerstuk, or of a dossier alone: {@code 29754-391}, {@code 29754}. */
  public static PaperId ofKamerstuk(String number) {
    return new PaperId(KAMERSTUK + number);
  }

  /** The id of a paper that has no better one than the name of its file. */
  public static PaperId ofFile(String name) {
    return new PaperId(name.replace(ParagraphId.MARK, '_'));
  }

  /** Reads an id as it is stored; empty where the text can't be one. */
  public static Optional<PaperId> parse(String text) {
    return isId(text) ? Optional.of(new PaperId(text)) : Optional.empty();
  }

  private static boolean isId(String text) {
    return !text.isBlank() && text.indexOf(ParagraphId.MARK) < 0;
  }

  private static String composed(String text) {
    return text.chars().allMatch(c -> c < FIRST_ACCENT)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * The number that it holds: {@code kst-36600-XX-29} is number 29 of dossier 36600-XX.
   *
   * @return null when the id is of another kind
   */
  public @Nullable KamerstukNumber number() {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches()
        ? new KamerstukNumber(
            new DossierNumber(matcher.group(1), matcher.group(2)), matcher.group(3))
        : null;
  }

  /**
   * The paper that it names as the one it is an annex of: {@code kst-29754-500} for {@code
   * bijlage-kst-29754-500} and {@code bijlage-2-kst-29754-500}.
   *
   * @return null when it names none
   */
  public @Nullable PaperId parent() {
    Matcher annex = ANNEX.matcher(text);
    return annex.matches() ? new PaperId(annex.group(1)) : null;
  }

  /** The id without what all Kamerstukken have in common: {@code 29754-391}. */
  String shortened() {
    return text.startsWith(KAMERSTUK) ? text.substring(KAMERSTUK.length()) : text;
  }

  /** The id of one of its paragraphs. */
  public ParagraphId paragraph(int number) {
    return new ParagraphId(this, number);
  }

  @Override
  public int compareTo(PaperId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
