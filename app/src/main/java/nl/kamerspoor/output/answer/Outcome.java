package nl.kamerspoor.output.answer;

import java.util.List;
import nl.kamerspoor.batch.line.Problem;
import nl.kamerspoor.search.SearchResult;
import org.jspecify.annotations.Nullable;

/** What became of one query of a list. */
public sealed interface Outcome {

  /** The query's name in the list. */
  String id();

  /** How it ended, and how much there is of it. */
  Tally.Entry tallied();

  /** It was answered. */
  record Answered(Answer answer) implements Outcome {

    @Override
    public String id() {
      return answer.id();
    }

    @Override
    public Tally.Entry tallied() {
      SearchResult result = answer.result();
      return new Tally.Entry(
          id(),
          result.total() == 0 ? Tally.State.NOTHING : Tally.State.FOUND,
          result.listed(),
          result.hits().size(),
          result.expansions());
    }
  }

  /**
   * It could not be read.
   *
   * @param query as far as it could be; null where it could not
   * @param list the name of the list
   */
  record Failed(String id, @Nullable String query, String list, Problem problem)
      implements Outcome {

    /** Where and why, on one line: {@code queries.txt:12:9: …}. */
    public String message() {
      return list
          + ":"
          + problem.position().line()
          + ":"
          + problem.position().column()
          + ": "
          + problem.message();
    }

    @Override
    public Tally.Entry tallied() {
      return new Tally.Entry(id, Tally.State.FAILED, 0, 0, List.of());
    }
  }
}
