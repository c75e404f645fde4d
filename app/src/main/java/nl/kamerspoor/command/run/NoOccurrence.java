package nl.kamerspoor.command.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.output.count.CountResults;
import nl.kamerspoor.output.count.NothingCounted;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.Advice;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.SearchRequest;

/** Says that a term does not occur, and what does occur near it. */
final class NoOccurrence {

  private final OpenIndex index;
  private final CountRequest request;

  NoOccurrence(OpenIndex index, CountRequest request) {
    this.index = index;
    this.request = request;
  }

  /**
   * Writes an empty result as results are written, and says so on stderr where stdout would not
   * show it.
   *
   * @param rows the results, without a row
   */
  void write(
      CountResults rows, CountingOutput output, Presentation presentation, Environment environment)
      throws QueryException, IOException {
    SearchRequest search = request.asTyped(1);
    SearchResult nothing = new Searcher(index).nothing(request);
    output.write(
        new NothingCounted(new Answer("q1", search, nothing), rows),
        index,
        presentation,
        environment);
    boolean isTold = output.format() == Format.TEXT || output.format() == Format.JSONL;
    if (!isTold || output.path(environment) != null) {
      environment.messages().error(sentence(nothing, rows));
    }
  }

  private static String sentence(SearchResult nothing, CountResults rows) {
    Advice advice = nothing.advice();
    String near =
        advice == null
            ? ""
            : advice.spellings().stream()
                .map(spelling -> CommandWording.near(spelling.occurs(), spelling.paragraphs()))
                .collect(Collectors.joining(", "));
    List<String> parts = new ArrayList<>();
    parts.add(
        near.isEmpty()
            ? CommandWording.doesNotOccur(nothing.read())
            : CommandWording.doesNotOccurButNear(nothing.read(), near));
    rows.accounts().stream()
        .map(account -> account.text("not_counted"))
        .filter(text -> !text.isEmpty())
        .forEach(parts::add);
    return String.join("; ", parts);
  }
}
