package nl.kamerspoor.command.batch;

import java.io.IOException;
import nl.kamerspoor.batch.entry.ListedQuery;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.output.batch.QueryOutcome;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.SearchRequest;

/** Answers an entry of a list, or says why not: one that fails costs no other its answer. */
final class EntryAnswerer {

  private final String list;
  private final RowRequests requests;
  private final Searcher searcher;

  /**
   * @param list what messages call the list
   */
  EntryAnswerer(String list, RowRequests requests, Searcher searcher) {
    this.list = list;
    this.requests = requests;
    this.searcher = searcher;
  }

  /**
   * What becomes of an entry.
   *
   * @throws IOException when the index cannot be read
   */
  QueryOutcome of(ListedQuery entry) throws IOException {
    return switch (entry) {
      case ListedQuery.Unreadable unreadable ->
          new QueryOutcome.Failed(unreadable.id(), unreadable.query(), list, unreadable.problem());
      case ListedQuery.Asked asked -> answer(asked);
    };
  }

  private QueryOutcome answer(ListedQuery.Asked entry) throws IOException {
    try {
      SearchRequest request = requests.request(entry);
      return new QueryOutcome.Answered(new Answer(entry.id(), request, searcher.search(request)));
    } catch (RowRequests.RowException unreadable) {
      return failed(entry, unreadable.problem());
    } catch (QueryException unreadable) {
      return failed(entry, requests.problem(entry, unreadable));
    } catch (RuntimeException | StackOverflowError fault) {
      // A night's work is not lost for one query; the fault is told with it.
      return failed(
          entry,
          new EntryProblem(
              entry.place().of(0),
              "a fault in kamerspoor itself, not in this query: %s".formatted(fault),
              "please report it with the query",
              entry.query(),
              0));
    }
  }

  private QueryOutcome failed(ListedQuery.Asked entry, EntryProblem problem) {
    return new QueryOutcome.Failed(entry.id(), entry.query(), list, problem);
  }
}
