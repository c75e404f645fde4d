package nl.kamerspoor.command;

import nl.kamerspoor.index.IndexException;
import nl.kamerspoor.index.IndexStatistics;
import nl.kamerspoor.index.OpenIndex;

/** Says that nothing is in a part of the papers, and what there is. */
final class EmptyPart {

  private EmptyPart() {}

  /**
   * The sentence.
   *
   * @param part in the query language
   */
  static String of(String part, OpenIndex index) throws IndexException {
    IndexStatistics statistics = IndexStatistics.of(index);
    return "no paragraph is in \""
        + part
        + "\"; "
        + (statistics.oldest() == null
            ? "no paper in the index has a date"
            : "the index has papers from " + statistics.oldest() + " to " + statistics.newest());
  }
}
