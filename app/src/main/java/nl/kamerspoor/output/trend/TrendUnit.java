package nl.kamerspoor.output.trend;

import nl.kamerspoor.trace.TrendRow;
import nl.kamerspoor.trace.measure.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What the counts of a bucket are relative to, so that years with more and fewer papers can be
 * compared.
 */
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
  public String title() {
    return title;
  }

  /** What the rate says and of what, as the title of an axis. */
  public String axis() {
    return switch (this) {
      case WORDS -> "occurrences per million words";
      case PARAGRAPHS -> "paragraphs with the term, per 1,000 paragraphs";
      case PAPERS -> "papers with the term, % of papers";
      case NONE -> "occurrences";
    };
  }

  /** A rate in words: {@code 12.3 per million words}. */
  String inText(String rate) {
    return switch (this) {
      case WORDS -> rate + " per million words";
      case PARAGRAPHS -> "in " + rate + " of 1,000 paragraphs";
      case PAPERS -> "in " + rate + " % of the papers";
      case NONE -> rate;
    };
  }

  /** The rate of a bucket with its interval; null where there is nothing to hold it against. */
  public @Nullable Rate rate(TrendRow row) {
    return switch (this) {
      case WORDS -> row.inMillionWords();
      case PARAGRAPHS -> row.inThousandParagraphs();
      case PAPERS -> row.inHundredPapers();
      case NONE -> null;
    };
  }

  /** The rate of a bucket, or its count; 0 where it has no text. */
  public double of(TrendRow row) {
    Rate rate = rate(row);
    return this == NONE ? row.occurrences() : rate == null ? 0 : rate.value();
  }

  /** Whether the bucket has a value: a count wherever it has papers, a rate where it has text. */
  public boolean isKnown(TrendRow row) {
    return this == NONE ? row.hasPapers() : rate(row) != null;
  }
}
