package nl.kamerspoor.search.query;

import java.util.Set;
import java.util.regex.Pattern;

/** The words and signs that may join parts of a query where they stand alone. */
public final class OperatorWords {

  /** A distance between words: {@code W/5}, {@code NEAR/5}; the group is the number. */
  public static final Pattern WITHIN = Pattern.compile("(?i)(?:w|near)/(\\d{1,3})");

  /**
   * How legal and news databases write what there is no operator for, or write otherwise: same
   * sentence, in this order, near without a number.
   */
  public static final Pattern FOREIGN =
      Pattern.compile(
          "(?i:(?:w|near|pre)/(?:[ps]|\\d{4,})|pre/\\d{1,3}|near\\(\\d+\\))|(?:NEAR|ADJ)\\d{0,3}");

  private static final Set<String> JOINING =
      Set.of("AND", "OR", "NOT", "EN", "OF", "NIET", "&&", "||");

  private OperatorWords() {}

  /** Whether a word may be an operator. */
  public static boolean has(String word) {
    return JOINING.contains(word)
        || WITHIN.matcher(word).matches()
        || FOREIGN.matcher(word).matches();
  }
}
