package nl.kamerspoor.bench.job;

/**
 * What is asked of an open index.
 *
 * @param snippets whether the best passage of each hit is shown, with the words marked
 * @param filtered whether only some years count
 * @param counted whether the paragraphs found are counted exactly
 */
public record QueryKind(boolean snippets, boolean filtered, boolean counted) {

  /** How many hits each query gives. */
  public static final int HITS = 10;
}
