package nl.kamerspoor.output.batch;

import nl.kamerspoor.output.words.NumberText;

/** The sentences about a list of queries. */
public final class BatchWording {

  static final String TITLE = "Answers to a list of queries";
  static final String ALL_QUERIES = "All queries";
  static final String HOW_IT_WAS_MADE = "How this was made";
  static final String NOTHING_FOUND = "Nothing found";
  static final String FAILED = "Failed";

  private BatchWording() {}

  /** What stands in the row of a query that could not be read. */
  static String failed(QueryOutcome.Failed failed) {
    return "failed: " + problem(failed);
  }

  /** Where a query could not be read and why, on one line: {@code queries.txt:12:9: …}. */
  public static String problem(QueryOutcome.Failed failed) {
    return "%s:%s:%s: %s"
        .formatted(
            failed.list(),
            failed.problem().position().line(),
            failed.problem().position().column(),
            failed.problem().message());
  }

  /** How many queries found something, nothing, or more than their limit. */
  static String counts(BatchTally tally) {
    return ("Queries: %s; found something: %s, nothing: %s, could not be read: %s. Hits: %s;"
            + " queries that found more than their limit: %s.")
        .formatted(
            NumberText.text(tally.queries()),
            NumberText.text(tally.found()),
            NumberText.text(tally.nothing()),
            NumberText.text(tally.failed()),
            NumberText.text(tally.hits()),
            NumberText.text(tally.limited()));
  }

  /** {@code Nothing found: q3, q7 and 12 more}. */
  static String named(String what, String queries, long more) {
    return more > 0
        ? "%s: %s and %s more".formatted(what, queries, NumberText.text(more))
        : "%s: %s".formatted(what, queries);
  }
}
