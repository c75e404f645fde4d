package nl.kamerspoor.output.batch;

import java.util.List;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.search.SearchResult;
import org.jspecify.annotations.Nullable;

/** What became of one query of a list. */
public sealed interface QueryOutcome {

  /** The query's name in the list. */
  String id();

  /** How it ended, and how much there is of it. */
  BatchTally.TalliedQuery tallied();

  /** A query that was answered. */
  record Answered(Answer answer) implements QueryOutcome {

    @Override
    public String id() {
      return answer.id();
    }

    @Override
    public BatchTally.TalliedQuery tallied() {
      SearchResult result = answer.result();
      return new BatchTally.TalliedQuery(
          id(),
          result.total() == 0 ? BatchTally.State.NOTHING : BatchTally.State.FOUND,
          result.listed(),
          result.hits().size(),
          result.expansions());
    }
  }

  /**
   * A query that could not be read.
   *
   * @param query as far as it could be; null where it could not
   * @param list the name of the list
   */
  record Failed(String id, @Nullable String query, String list, EntryProblem problem)
      implements QueryOutcome {

    @Override
    public BatchTally.TalliedQuery tallied() {
      return new BatchTally.TalliedQuery(id, BatchTally.State.FAILED, 0, 0, List.of());
    }
  }
}
