package nl.kamerspoor.output;

import nl.kamerspoor.trace.TrendRow;

/** What counts of a bucket are held against, so that years with more papers compare with others. */
public enum TrendUnit {
  WORDS("per million"),
  PARAGRAPHS("per 1,000"),
  PAPERS("%"),
  NONE("occurrences");

  private final String title;

  TrendUnit(String title) {
    this.title = title;
  }

  /** What the rate says, as the title of a column. */
  String title() {
    return title;
  }

  /** The same with what is counted. */
  String axis() {
    return switch (this) {
      case WORDS -> "occurrences per million words";
      case PARAGRAPHS -> "paragraphs with the term, per 1,000 paragraphs";
      case PAPERS -> "papers with the term, % of papers";
      case NONE -> "occurrences";
    };
  }

  /** Whether a bucket has anything to hold its counts against. */
  boolean isKnown(TrendRow row) {
    return this == WORDS ? row.hasWords() : row.hasPapers();
  }

  /** The rate of a bucket; 0 where it has no text. */
  double of(TrendRow row) {
    return switch (this) {
      case WORDS -> row.perMillionWords();
      case PARAGRAPHS -> share(1000 * row.paragraphs(), row.size().paragraphs());
      case PAPERS -> share(100 * row.papers(), row.size().papers());
      case NONE -> row.occurrences();
    };
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
