package nl.kamerspoor.command.run;

import java.io.IOException;
import java.util.Arrays;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.option.CiteOption;
import nl.kamerspoor.command.option.CountOptions;
import nl.kamerspoor.command.option.QueryWords;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.count.ConcordanceResults;
import nl.kamerspoor.output.count.CountResults;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.Concordance;
import org.jspecify.annotations.Nullable;

/** Prints each occurrence of a term in its line of text. */
public final class ConcordanceCommand implements Command {

  private static final int MAX_LINES = 10_000_000;
  private static final int DEFAULT_LIMIT = 10;
  private static final int MIN_WIDTH_COLUMNS = 20;
  private static final int MAX_WIDTH_COLUMNS = 10_000;

  /** The characters of context on each side in formats whose lines have no width. */
  private static final int DEFAULT_CONTEXT_CHARACTERS = 80;

  private final QueryWords query =
      new QueryWords("TERM", "a word, a phrase or any query; see \"help query\"");
  private final CountOptions count = new CountOptions();
  private final Option<Concordance.LineOrder> sort =
      Option.choice(
          "--sort",
          Concordance.LineOrder.DATE,
          Arrays.asList(Concordance.LineOrder.values()),
          "the order: by the words before, the words after, the date (the default), or the form");
  private final Option<@Nullable Integer> width =
      Option.optionalNumber(
          "--width",
          "N",
          MIN_WIDTH_COLUMNS,
          MAX_WIDTH_COLUMNS,
          "the columns of a line, the terminal's by default; in other formats than text the"
              + " characters on each side, 80 by default");
  private final Option<@Nullable Integer> limit =
      Option.optionalNumber(
              "--limit",
              "N",
              0,
              MAX_LINES,
              "how many lines to print; 10 by default, or the whole sample")
          .withLetter("-n");
  private final Option<@Nullable Integer> sample =
      Option.optionalNumber(
          "--sample", "N", 1, MAX_LINES, "only this many occurrences, drawn at random");
  private final Option<Integer> seed =
      Option.number("--seed", "S", 0, Integer.MAX_VALUE, 1, "another number draws another sample");
  private final CiteOption cite = new CiteOption("line");
  private final CountingOutput output = new CountingOutput(ConcordanceResults.FORMATS);

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "concordance",
        "Print each occurrence of a term in its line of text (keyword in context).",
        "[options] TERM…",
        query,
        sort,
        width,
        limit,
        sample,
        seed,
        count,
        cite,
        output);
  }

  @Override
  public int run(Environment environment)
      throws CommandException, QueryException, IndexException, IOException {
    CountRequest request = count.toRequest(query.toQuery());
    Presentation page = toPresentation(environment);
    Concordance.LineCriteria choice = choice(page);
    try (OpenIndex open = output.open(environment)) {
      Concordance concordance = Concordance.of(open, request, choice);
      CountResults results = new ConcordanceResults(request, choice, concordance, open.stamp());
      if (concordance.occurrences() == 0) {
        new NoOccurrence(open, request).write(results, output, page, environment);
        return ExitCode.NOTHING_FOUND;
      }
      output.write(results, open, page, environment);
      sayWhatIsNotShown(concordance, environment.messages());
      return ExitCode.FOUND;
    }
  }

  private Presentation toPresentation(Environment environment) throws CommandException {
    Presentation usual = output.toPresentation(environment);
    Integer typed = width.value();
    return usual
        .withWidth(typed == null ? usual.width() : typed)
        .withCite(cite.isGiven(output.format()));
  }

  private Concordance.LineCriteria choice(Presentation page) {
    Integer typedLimit = limit.value();
    Integer typedSample = sample.value();
    Integer typedWidth = width.value();
    int usual = typedSample == null ? DEFAULT_LIMIT : typedSample;
    int context =
        output.format() == Format.TEXT
            ? page.width()
            : typedWidth == null ? DEFAULT_CONTEXT_CHARACTERS : typedWidth;
    return new Concordance.LineCriteria(
        sort.value(), typedSample, seed.value(), typedLimit == null ? usual : typedLimit, context);
  }

  /** Says how much is not shown, where the format does not say it itself. */
  private void sayWhatIsNotShown(Concordance concordance, Messages messages) {
    boolean saysIt =
        switch (output.format()) {
          case TEXT, JSONL, MARKDOWN, HTML, DOCX, CSV, TSV, XLSX, TREC -> true;
          case RIS, BIBTEX, CSLJSON -> false;
        };
    int shown = concordance.lines().size();
    if (!saysIt && shown < concordance.occurrences()) {
      messages.say(CommandWording.occurrencesLeft(shown, concordance.occurrences()));
    }
  }
}
