package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.HelpText;
import nl.kamerspoor.command.Messages;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Prints each occurrence of a term in its line of text. */
public final class ConcordanceCommand implements Command {

  private static final int MAX_LINES = 10_000_000;
  private static final int DEFAULT_LIMIT = 10;
  private static final int MIN_WIDTH_COLUMNS = 20;
  private static final int MAX_WIDTH_COLUMNS = 10_000;

  /** Characters of context on each side, in formats that have no lines to fit in. */
  private static final int DEFAULT_CONTEXT_CHARACTERS = 80;

  private final QueryWords query =
      new QueryWords("TERM", "a word, a phrase or any query; see \"help query\"");
  private final CountOptions count = new CountOptions();
  private final OptionSpec sort =
      Argument.choice(
          "--sort",
          Concordance.LineOrder.DATE,
          Arrays.asList(Concordance.LineOrder.values()),
          "the order: by the words before, the words after, the date (the default), or the form");
  private final OptionSpec width =
      Argument.optionalNumber(
          "--width",
          "N",
          MIN_WIDTH_COLUMNS,
          MAX_WIDTH_COLUMNS,
          "the columns of a line, the terminal's by default; in other formats than text the"
              + " characters on each side, 80 by default");
  private final OptionSpec limit =
      Argument.optionalNumber(
          "--limit",
          "N",
          0,
          MAX_LINES,
          "how many lines to print; 10 by default, or the whole sample");
  private final OptionSpec sample =
      Argument.optionalNumber(
          "--sample", "N", 1, MAX_LINES, "so many occurrences, drawn at random");
  private final OptionSpec seed =
      Argument.number(
          "--seed", "S", 0, Integer.MAX_VALUE, 1, "draws another sample; the same one by default");
  private final CiteOption cite = new CiteOption("line");
  private final CountingOutput output =
      new CountingOutput(
          Format.TEXT,
          Format.JSONL,
          Format.CSV,
          Format.TSV,
          Format.MARKDOWN,
          Format.XLSX,
          Format.RIS,
          Format.BIBTEX,
          Format.CSLJSON);

  @Override
  public CommandSpec specification() {
    CommandSpec command =
        HelpText.command(
            "concordance",
            "Print each occurrence of a term in its line of text (keyword in context).",
            "[options] TERM…",
            this);
    query.addTo(command);
    List.of(sort, width, limit, sample, seed).forEach(command::addOption);
    count.addTo(command);
    cite.addTo(command);
    output.addTo(command);
    return command;
  }

  @Override
  public int run(Environment environment, Writer out, Messages messages)
      throws CommandException, QueryException, IndexException, IOException {
    CountRequest request = count.toRequest(query.toQuery());
    Presentation page = toPresentation(environment);
    Concordance.LineCriteria choice = choice(page);
    try (OpenIndex open = output.open(environment, messages)) {
      Concordance concordance = Concordance.of(open, request, choice);
      CountResults results = new ConcordanceResults(request, choice, concordance, open.stamp());
      if (concordance.occurrences() == 0) {
        NoOccurrence.write(results, open, request, output, page, environment, out, messages);
        return ExitCode.NOTHING_FOUND;
      }
      output.write(results, open, page, environment, out, messages);
      sayWhatIsNotShown(concordance, messages);
      return ExitCode.FOUND;
    }
  }

  private Presentation toPresentation(Environment environment) throws CommandException {
    Presentation usual = output.toPresentation(environment);
    Integer typed = width.getValue();
    return new Presentation(
        typed == null ? usual.width() : typed,
        usual.colour(),
        usual.fullText(),
        cite.isGiven(output.format()),
        usual.csv(),
        usual.called());
  }

  private Concordance.LineCriteria choice(Presentation page) {
    Integer typedLimit = limit.getValue();
    Integer typedSample = sample.getValue();
    Integer typedWidth = width.getValue();
    int seedOfDraw = seed.getValue();
    int usual = typedSample == null ? DEFAULT_LIMIT : typedSample;
    int context =
        output.format() == Format.TEXT
            ? page.width()
            : typedWidth == null ? DEFAULT_CONTEXT_CHARACTERS : typedWidth;
    return new Concordance.LineCriteria(
        sort.getValue(), typedSample, seedOfDraw, typedLimit == null ? usual : typedLimit, context);
  }

  /** The other formats say it themselves. */
  private void sayWhatIsNotShown(Concordance concordance, Messages messages) {
    boolean saysIt =
        switch (output.format()) {
          case TEXT, JSONL, MARKDOWN, CSV, TSV, XLSX, TREC -> true;
          case RIS, BIBTEX, CSLJSON -> false;
        };
    int shown = concordance.lines().size();
    if (!saysIt && shown < concordance.occurrences()) {
      messages.say(
          "the papers of %d of %d occurrences; --limit gives more"
              .formatted(shown, concordance.occurrences()));
    }
  }
}
