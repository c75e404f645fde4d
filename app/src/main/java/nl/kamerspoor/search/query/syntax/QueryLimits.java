package nl.kamerspoor.search.query.syntax;

/** How much a query may hold. */
final class QueryLimits {

  /** Lucene's tokenizer cuts longer words; none stands in an index. */
  static final int WORD_CHARACTERS = 255;

  /** More words than any question has; each costs time. */
  static final int WORDS = 500;

  private QueryLimits() {}
}
