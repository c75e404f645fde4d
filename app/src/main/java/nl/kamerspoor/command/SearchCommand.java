package nl.kamerspoor.command;

import java.io.IOException;
import java.io.Writer;
import nl.kamerspoor.index.IndexException;
import nl.kamerspoor.index.OpenIndex;
import nl.kamerspoor.output.Answer;
import nl.kamerspoor.output.AnswerPrinter;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.search.SearchRequest;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.QueryException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Finds paragraphs, the best first, with the words marked. */
final class SearchCommand implements Command {

  private final QueryWords query =
      new QueryWords("QUERY", "words, phrases and filters; see: kamerspoor help query");
  private final SearchOptions search = new SearchOptions();
  private final OptionSpec cite =
      Argument.flag("--cite", "end each hit with its citation in the Dutch legal form");
  private final OptionSpec fullText =
      Argument.flag("--full-text", "print whole paragraphs, not their best passages");
  private final PresentationOptions presentation =
      new PresentationOptions(
          Format.TEXT,
          Format.JSONL,
          Format.CSV,
          Format.TSV,
          Format.MARKDOWN,
          Format.RIS,
          Format.BIBTEX,
          Format.CSLJSON);
  private final IndexOption index = new IndexOption();

  @Override
  public CommandSpec specification() {
    CommandSpec command =
        Usage.command(
            "search",
            "Find paragraphs, the best first, with the words marked.",
            "[options] QUERY…",
            this);
    query.addTo(command);
    search.addTo(command);
    command.addOption(fullText).addOption(cite);
    presentation.addTo(command);
    index.addTo(command);
    return command;
  }

  @Override
  public int run(Environment environment, Writer out, Messages messages)
      throws CommandException, QueryException, IndexException, IOException {
    SearchRequest request = search.toRequest(query.toQuery());
    try (OpenIndex open = new IndexDoor(environment, messages).open(index.toPlace(environment))) {
      SearchResult result = new Searcher(open).search(request);
      AnswerPrinter printer =
          AnswerPrinter.of(presentation.format(), out, toPresentation(environment));
      printer.begin();
      printer.print(new Answer("q1", request, result));
      printer.end();
      sayWhatIsNotShown(request, result, messages);
      return result.total() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
    }
  }

  private Presentation toPresentation(Environment environment) {
    Presentation plain = presentation.toPresentation(environment);
    return new Presentation(plain.width(), plain.colour(), fullText.getValue(), cite.getValue());
  }

  /** The other formats say it themselves. */
  private void sayWhatIsNotShown(SearchRequest request, SearchResult result, Messages messages) {
    Format format = presentation.format();
    boolean saysIt = format == Format.TEXT || format == Format.JSONL || format == Format.MARKDOWN;
    int shown = result.hits().size();
    if (!saysIt && shown == 0 && result.total() > 0 && request.limit() > 0) {
      messages.say(AnswerPrinter.passedOver(result.total()));
    } else if (!saysIt && shown < result.total()) {
      messages.say(
          "limited to %d of %d hits; --limit and --offset give others"
              .formatted(shown, result.total()));
    }
  }
}
