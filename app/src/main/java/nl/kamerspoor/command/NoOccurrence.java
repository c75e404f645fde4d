package nl.kamerspoor.command;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import nl.kamerspoor.index.OpenIndex;
import nl.kamerspoor.output.Answer;
import nl.kamerspoor.output.AnswerPrinter;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.search.CountRequest;
import nl.kamerspoor.search.SearchRequest;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.QueryException;

/** Says that a term does not occur, and what does: near spellings, and what each word left. */
final class NoOccurrence {

  private NoOccurrence() {}

  /** Answers as a search does that finds nothing; tables have no place for it, so stderr tells. */
  static void say(
      OpenIndex index,
      CountRequest request,
      Format format,
      Writer out,
      Presentation presentation,
      Messages messages)
      throws QueryException, IOException {
    SearchRequest search = request.toSearch(1);
    SearchResult nothing = new Searcher(index).search(search);
    if (format == Format.TEXT || format == Format.JSONL) {
      AnswerPrinter.of(format, out, presentation).print(new Answer("q1", search, nothing));
      return;
    }
    SearchResult.Advice advice = nothing.advice();
    String near =
        advice == null
            ? ""
            : advice.spellings().stream()
                .map(spelling -> spelling.occurs() + " (" + spelling.paragraphs() + ")")
                .collect(Collectors.joining(", "));
    messages.error(
        "\"" + nothing.read() + "\" does not occur" + (near.isEmpty() ? "" : "; near it: " + near));
  }
}
