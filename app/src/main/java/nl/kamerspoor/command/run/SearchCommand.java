package nl.kamerspoor.command.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.index.IndexLocation;
import nl.kamerspoor.command.index.IndexOpener;
import nl.kamerspoor.command.index.IndexOption;
import nl.kamerspoor.command.option.FacetOption;
import nl.kamerspoor.command.option.HitOptions;
import nl.kamerspoor.command.option.OutputFile;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.command.option.QueryWords;
import nl.kamerspoor.command.option.SearchOptions;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.output.answer.AnswerPrinter;
import nl.kamerspoor.output.answer.AnswerWording;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.FacetRequest;
import nl.kamerspoor.search.request.Sample;
import nl.kamerspoor.search.request.SearchRequest;

/** Finds paragraphs, the best first, with the words marked. */
public final class SearchCommand implements Command {

  /** The formats that say themselves how much is not shown. */
  private static final List<Format> SAYING_ALL =
      List.of(Format.TEXT, Format.JSONL, Format.MARKDOWN, Format.HTML, Format.DOCX);

  private final QueryWords query =
      new QueryWords("QUERY", "words, phrases and filters; see \"help query\"");
  private final SearchOptions search = new SearchOptions();
  private final FacetOption facets = new FacetOption();
  private final OutputFile output =
      new OutputFile(
          "where the hits go, with a record of the search in FILE.provenance.json; stdout by default");
  private final PresentationOptions form = new PresentationOptions(output, AnswerPrinter.FORMATS);
  private final HitOptions shown = new HitOptions(form);
  private final BareHits bare = new BareHits();
  private final IndexOption index = new IndexOption();

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "search",
        "Find paragraphs, best first, with the words marked.",
        "[options] QUERY…",
        query,
        search,
        facets,
        shown,
        bare,
        output,
        index);
  }

  @Override
  public int run(Environment environment)
      throws CommandException, QueryException, IndexException, IOException {
    SearchRequest typed = search.toRequest(query.toQuery());
    bare.check(search, shown, facets, output);
    form.checkEnding();
    Presentation presentation = shown.toPresentation(environment).withPapers(search.hasPapers());
    SearchRequest request = typed.withFacets(facets(environment));
    Path file = output.check(environment, shown.format(), null);
    if (!shown.format().isText()) {
      environment.requireReaders();
    }
    IndexLocation place = index.location(environment);
    try (OpenIndex open = new IndexOpener(environment).open(place)) {
      if (bare.isAsked()) {
        return printBare(request, new Searcher(open), environment);
      }
      SearchResult result = new Searcher(open).advisedSearch(request);
      Answer answer = new Answer("q1", request, result);
      List<String> options = new ArrayList<>(search.typed());
      options.addAll(facets.typed());
      options.addAll(shown.typed());
      SearchFile results = new SearchFile(shown.format(), presentation, options);
      if (file == null) {
        results.print(environment.out(), answer, open);
      } else {
        results.write(file, answer, open, place.path().toString());
        environment.messages().say(form.written(file));
      }
      sayWhatIsNotShown(request, result, environment.messages());
      return result.total() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
    }
  }

  /** What to count by: what was typed, or what helps at a terminal to go on. */
  private FacetRequest facets(Environment environment) throws CommandException {
    boolean isRead =
        environment.columns() != null
            && shown.format() == Format.TEXT
            && !output.option().isTyped()
            && !bare.isAsked();
    return isRead && !facets.isTyped() ? FacetRequest.SUGGESTED : facets.toRequest(shown.format());
  }

  private int printBare(SearchRequest request, Searcher searcher, Environment environment)
      throws QueryException, IOException {
    SearchResult result = searcher.search(bare.narrowed(request));
    bare.print(result, environment.out());
    if (bare.hasIds()) {
      sayWhatIsNotShown(request, result, environment.messages());
    }
    return result.total() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
  }

  /** Says how much is not shown, where the format does not say it itself. */
  private void sayWhatIsNotShown(SearchRequest request, SearchResult result, Messages messages) {
    Format format = shown.format();
    boolean saysIt = !bare.isAsked() && SAYING_ALL.contains(format);
    int printed = result.hits().size();
    if (!saysIt && printed == 0 && result.total() > 0 && request.limit() > 0) {
      messages.say(AnswerWording.passedOver(result));
    } else if (!saysIt && printed < result.listed()) {
      Sample sample = request.sample();
      messages.say(
          sample == null
              ? CommandWording.hitsLeft(printed, result.listed())
              : AnswerWording.drawn(new Answer("q1", request, result), sample));
    }
    if (!saysIt && result.unlisted() > 0) {
      messages.say(CommandWording.linesLeft(result.unlisted()));
    }
  }
}
