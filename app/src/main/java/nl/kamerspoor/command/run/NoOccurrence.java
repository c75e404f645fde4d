package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.output.count.CountResults;
import nl.kamerspoor.output.count.NothingCounted;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.SearchRequest;

/** Says that a term does not occur, and what does: near spellings, and what each word left. */
final class NoOccurrence {

  private NoOccurrence() {}

  /**
   * Writes that there is none as results are written, and says it on stderr where those who read
   * stdout would not be told.
   *
   * @param rows the results, without a row
   */
  static void write(
      CountResults rows,
      OpenIndex index,
      CountRequest request,
      CountingOutput output,
      Presentation presentation,
      Environment environment,
      Writer out,
      Messages messages)
      throws QueryException, IOException {
    SearchRequest search = request.asTyped(1);
    SearchResult nothing = new Searcher(index).nothing(request);
    output.write(
        new NothingCounted(new Answer("q1", search, nothing), rows),
        index,
        presentation,
        environment,
        out,
        messages);
    boolean isTold = output.format() == Format.TEXT || output.format() == Format.JSONL;
    if (!isTold || output.path(environment) != null) {
      messages.error(sentence(nothing, rows));
    }
  }

  private static String sentence(SearchResult nothing, CountResults rows) {
    SearchResult.Advice advice = nothing.advice();
    String near =
        advice == null
            ? ""
            : advice.spellings().stream()
                .map(spelling -> spelling.occurs() + " (" + spelling.paragraphs() + ")")
                .collect(Collectors.joining(", "));
    return "\""
        + nothing.read()
        + "\" does not occur"
        + (near.isEmpty() ? "" : "; near it: " + near)
        + rows.accounts().stream()
            .map(account -> account.text("not_counted"))
            .filter(text -> !text.isEmpty())
            .map(text -> "; " + text)
            .collect(Collectors.joining());
  }
}
