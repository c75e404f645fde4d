package nl.kamerspoor.output.trend;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNode;
import nl.kamerspoor.search.query.QueryParser;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.TrendRow;

/**
 * Leads from a number to its passages: the search that lists just the paragraphs of a row.
 *
 * @param unique whether repeated text was left out of the row; the search finds it all the same
 */
record TrendLink(boolean unique) {

  /** The command that searches. */
  ShellCommand command(TermTrend term, TrendRow row) {
    String filter = row.bucket().filter();
    CountRequest request = term.request();
    List<String> words = new ArrayList<>();
    words.add(nested(request.query()));
    words.addAll(request.filters());
    words.add(request.kindsFilter());
    String query = String.join(" ", words);
    if (!filter.isEmpty()) {
      query = query + " " + filter;
    }
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "search",
                query,
                "--match",
                request.match().label(),
                "--expand",
                request.expand().label(),
                "--all",
                "--limit",
                Long.toString(Math.max(1, row.paragraphs() + (unique ? row.repeated() : 0)))));
    return ShellCommand.inIndex(arguments);
  }

  private static String nested(String query) {
    boolean single;
    try {
      QueryNode node = QueryParser.parse(query);
      single =
          switch (node) {
            case QueryNode.And _, QueryNode.Or _, QueryNode.Not _ -> false;
            case QueryNode.Group _,
                QueryNode.InText _,
                QueryNode.InField _,
                QueryNode.Filter _,
                QueryNode.Paper _ ->
                true;
          };
    } catch (QueryException unreadable) {
      throw new IllegalStateException(
          "a query that was counted can't be read: " + query, unreadable);
    }
    return single ? query : "(" + query + ")";
  }
}
