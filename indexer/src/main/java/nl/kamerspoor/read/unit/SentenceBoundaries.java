package nl.kamerspoor.read.unit;

import java.util.regex.Pattern;

/** Tells by the look of a line whether a sentence ends on it and whether one begins. */
public final class SentenceBoundaries {

  /**
   * The end of a sentence, with closing marks, a footnote's mark or a note of brackets after it.
   */
  private static final Pattern ENDS_SENTENCE =
      Pattern.compile("[.!?:;…][)\\]»”’\"']*(?:\\s?\\d{1,3}[.,]?)?[)\\]»”’\"']*$");

  private static final Pattern STARTS_LOWER = Pattern.compile("^[(«“‘\"'\\[]*\\p{Ll}");
  private static final Pattern STARTS_UPPER = Pattern.compile("^[(«“‘\"'\\[]*\\p{Lu}");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

  private SentenceBoundaries() {}

  public static boolean endsSentence(String text) {
    return ENDS_SENTENCE.matcher(text).find();
  }

  public static boolean startsLower(String text) {
    return STARTS_LOWER.matcher(text).find();
  }

  public static boolean startsUpper(String text) {
    return STARTS_UPPER.matcher(text).find();
  }

  public static boolean hasWords(String text) {
    return LETTERS.matcher(text).find();
  }
}
