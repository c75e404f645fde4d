package nl.kamerspoor.search.query;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words and signs that may join parts of a query where they stand alone. */
public final class OperatorWords {

  /** A distance between words: {@code W/5}, {@code NEAR/5}; the group is the number. */
  private static final Pattern WITHIN = Pattern.compile("(?i)(?:w|near)/(\\d{1,3})");

  /**
   * How legal and news databases write what there is no operator for, or write otherwise: same
   * sentence, in this order, near without a number.
   */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i:(?:w|near|pre)/(?:[ps]|\\d{4,})|pre/\\d{1,3}|near\\(\\d+\\))|(?:NEAR|ADJ)\\d{0,3}");

  private static final Set<String> JOINING =
      Set.of("AND", "OR", "NOT", "EN", "OF", "NIET", "&&", "||");

  private OperatorWords() {}

  /** Whether a word may be an operator. */
  public static boolean has(String word) {
    return JOINING.contains(word) || distance(word) != null || isForeign(word);
  }

  /** The number of words in a distance between words, as typed; null where a word is none. */
  public static @Nullable String distance(String word) {
    Matcher within = mayBeDistance(word) ? WITHIN.matcher(word) : null;
    return within != null && within.matches() ? within.group(1) : null;
  }

  /** Whether other programs have a word for an operator, and this one does not. */
  public static boolean isForeign(String word) {
    return mayBeDistance(word) && FOREIGN.matcher(word).matches();
  }

  /** Spares nearly all words the expressions. */
  private static boolean mayBeDistance(String word) {
    return word.indexOf('/') >= 0
        || word.indexOf('(') >= 0
        || word.startsWith("NEAR")
        || word.startsWith("ADJ");
  }
}
