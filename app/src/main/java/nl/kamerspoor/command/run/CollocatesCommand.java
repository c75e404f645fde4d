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
import nl.kamerspoor.command.option.CountOptions;
import nl.kamerspoor.command.option.QueryWords;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.count.CollocatesResults;
import nl.kamerspoor.output.count.CountResults;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.vocabulary.Collocates;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Prints the words that stand near a term more often than by chance. */
public final class CollocatesCommand implements Command {

  private static final int MAX_COUNT = 1_000_000;
  private static final int MAX_WINDOW_WORDS = 100;
  private static final int DEFAULT_MIN_TOGETHER = 3;

  /** What the counts are cut into. */
  enum By {
    NONE,
    YEAR
  }

  private final QueryWords query =
      new QueryWords("TERM", "a word, a phrase or any query; see \"help query\"");
  private final CountOptions count = new CountOptions();
  private final OptionSpec window =
      OptionSpec.builder("--window")
          .type(Integer.class)
          .converters(CollocatesCommand::window)
          .defaultValue("5")
          .paramLabel("N|paragraph")
          .description("how many words before and after are near; 5 by default")
          .build();
  private final OptionSpec sort =
      Argument.choice(
          "--sort",
          Collocates.AssociationMeasure.LOG_LIKELIHOOD,
          Arrays.asList(Collocates.AssociationMeasure.values()),
          "the measure that ranks the words; docs/measures.md tells them apart");
  private final OptionSpec minimum =
      Argument.number(
          "--minimum",
          "N",
          1,
          MAX_COUNT,
          DEFAULT_MIN_TOGETHER,
          "how often a word stands near the term at least; 3 by default");
  private final OptionSpec stopWords =
      Argument.flag("--stop-words", "with function words and numbers too");
  private final OptionSpec by =
      Argument.choice(
          "--by", By.NONE, Arrays.asList(By.values()), "count each calendar year apart, too");
  private final OptionSpec limit =
      Argument.number("--limit", "N", 0, MAX_COUNT, 10, "how many words to print; 10 by default");
  private final CountingOutput output =
      new CountingOutput(
          Format.TEXT, Format.JSONL, Format.CSV, Format.TSV, Format.MARKDOWN, Format.XLSX);

  @Override
  public CommandSpec specification() {
    CommandSpec command =
        HelpText.command(
            "collocates",
            "Print the words that stand near a term more often than by chance.",
            "[options] TERM…",
            this);
    query.addTo(command);
    List.of(window, sort, minimum, stopWords, by, limit).forEach(command::addOption);
    count.addTo(command);
    output.addTo(command);
    return command;
  }

  @Override
  public int run(Environment environment, Writer out, Messages messages)
      throws CommandException, QueryException, IndexException, IOException {
    CountRequest request = count.toRequest(query.toQuery());
    Presentation page = output.toPresentation(environment);
    By cut = by.getValue();
    Collocates.CollocateCriteria choice =
        new Collocates.CollocateCriteria(
            window.getValue(),
            sort.getValue(),
            minimum.getValue(),
            stopWords.getValue(),
            cut == By.YEAR,
            limit.getValue());
    try (OpenIndex open = output.open(environment, messages)) {
      Collocates collocates = Collocates.of(open, request, choice);
      CountResults results = new CollocatesResults(request, choice, collocates, open.stamp());
      if (collocates.whole().occurrences() == 0) {
        NoOccurrence.write(results, open, request, output, page, environment, out, messages);
        return ExitCode.NOTHING_FOUND;
      }
      output.write(results, open, page, environment, out, messages);
      if (collocates.total() == 0) {
        messages.error(
            "no word stands near \"%s\" %d times or more; give a lower --minimum or a wider --window"
                .formatted(request.query(), choice.minimum()));
        return ExitCode.NOTHING_FOUND;
      }
      return ExitCode.FOUND;
    }
  }

  private static Integer window(String typed) {
    if (typed.equals("paragraph")) {
      return Collocates.WHOLE_PARAGRAPH;
    }
    if (typed.matches("[1-9]\\d{0,2}") && Integer.parseInt(typed) <= MAX_WINDOW_WORDS) {
      return Integer.parseInt(typed);
    }
    throw new TypeConversionException(
        "\""
            + typed
            + "\" is neither a whole number from 1 to "
            + MAX_WINDOW_WORDS
            + " nor \"paragraph\"");
  }
}
