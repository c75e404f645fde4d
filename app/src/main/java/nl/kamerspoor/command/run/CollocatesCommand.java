package nl.kamerspoor.command.run;

import java.io.IOException;
import java.util.Arrays;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.option.CountOptions;
import nl.kamerspoor.command.option.QueryWords;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.count.CollocatesResults;
import nl.kamerspoor.output.count.CountResults;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.vocabulary.Collocates;
import picocli.CommandLine.TypeConversionException;

/** Prints the words that stand near a term more often than by chance. */
public final class CollocatesCommand implements Command {

  private static final int MAX_COUNT = 1_000_000;
  private static final int MAX_WINDOW_WORDS = 100;
  private static final int DEFAULT_MIN_TOGETHER = 3;

  /** Says whether each calendar year is counted apart, too. */
  enum By {
    NONE,
    YEAR
  }

  private final QueryWords query =
      new QueryWords("TERM", "a word, a phrase or any query; see \"help query\"");
  private final CountOptions count = new CountOptions();
  private final Option<Integer> window =
      Option.number(
          "--window",
          "N|paragraph",
          CollocatesCommand::window,
          "5",
          "how many words before and after are near; 5 by default");
  private final Option<Collocates.AssociationMeasure> sort =
      Option.choice(
          "--sort",
          Collocates.AssociationMeasure.LOG_LIKELIHOOD,
          Arrays.asList(Collocates.AssociationMeasure.values()),
          "the measure that ranks the words; docs/measures.md explains them");
  private final Option<Integer> minimum =
      Option.number(
          "--minimum",
          "N",
          1,
          MAX_COUNT,
          DEFAULT_MIN_TOGETHER,
          "how often a word must occur near the term; 3 by default");
  private final Option<Boolean> stopWords =
      Option.flag("--stop-words", "include function words and numbers");
  private final Option<By> by =
      Option.choice(
          "--by", By.NONE, Arrays.asList(By.values()), "also count each calendar year separately");
  private final Option<Integer> limit =
      Option.number("--limit", "N", 0, MAX_COUNT, 10, "how many words to print; 10 by default")
          .withLetter("-n");
  private final CountingOutput output = new CountingOutput(CountResults.FORMATS);

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "collocates",
        "Print the words that stand near a term more often than by chance.",
        "[options] TERM…",
        query,
        window,
        sort,
        minimum,
        stopWords,
        by,
        limit,
        count,
        output);
  }

  @Override
  public int run(Environment environment)
      throws CommandException, QueryException, IndexException, IOException {
    CountRequest request = count.toRequest(query.toQuery());
    Presentation page = output.toPresentation(environment);
    Collocates.CollocateCriteria choice =
        Collocates.CollocateCriteria.within(window.value())
            .withSort(sort.value())
            .withMinimum(minimum.value())
            .withStopWords(stopWords.value())
            .withYears(by.value() == By.YEAR)
            .withLimit(limit.value());
    try (OpenIndex open = output.open(environment)) {
      Collocates collocates = Collocates.of(open, request, choice);
      CountResults results = new CollocatesResults(request, choice, collocates, open.stamp());
      if (collocates.whole().occurrences() == 0) {
        new NoOccurrence(open, request).write(results, output, page, environment);
        return ExitCode.NOTHING_FOUND;
      }
      output.write(results, open, page, environment);
      if (collocates.total() == 0) {
        environment.messages().error(CommandWording.noneNear(request.query(), choice.minimum()));
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
    throw new TypeConversionException(CommandWording.isNotWindow(typed, MAX_WINDOW_WORDS));
  }
}
