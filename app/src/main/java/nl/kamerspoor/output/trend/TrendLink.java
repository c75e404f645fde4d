package nl.kamerspoor.output.trend;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.advice.ShellCommand;
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
    String typed = request.query();
    words.add(term.query().isJoined() ? "(" + typed + ")" : typed);
    words.addAll(request.filterTexts());
    words.add(request.kindsFilter().toString());
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
}
