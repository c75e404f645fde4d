package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.TrendRequest;
import nl.kamerspoor.trace.bucket.BucketBy;
import nl.kamerspoor.trace.bucket.Period;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The terms and the options that say what is counted in what. */
public final class TrendOptions {

  private final PositionalParamSpec terms =
      Argument.rest("TERM", true, "each a whole query of its own; see \"help query\"");
  private final OptionSpec by =
      Argument.choice(
          "--by",
          BucketBy.YEAR,
          Arrays.asList(BucketBy.values()),
          "what to cut the papers into; years by default");
  private final OptionSpec compare =
      OptionSpec.builder("--compare")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .initialValue(List.of())
          .arity("2")
          .paramLabel("PERIOD")
          .description("compare two periods instead: --compare 2015..2017 2018..2021")
          .build();
  private final CountOptions count = new CountOptions();
  private final OptionSpec unique =
      Argument.flag("--unique", "leave out text that repeats an earlier paragraph");

  /** Adds the options to a command. */
  public void addTo(CommandSpec command) {
    command.addPositional(terms);
    command.addOption(by).addOption(compare).addOption(unique);
    count.addTo(command);
  }

  /**
   * The request.
   *
   * @throws CommandException when options contradict each other
   * @throws QueryException when a period cannot be read
   */
  public TrendRequest toRequest() throws CommandException, QueryException {
    List<String> compared = compare.getValue();
    if (!compared.isEmpty() && !by.originalStringValues().isEmpty()) {
      throw new CommandException(
          "--by cuts the papers into buckets, --compare into two periods; give one of them");
    }
    List<String> typed = terms.getValue();
    List<CountRequest> requests = new ArrayList<>();
    for (String term : typed) {
      requests.add(count.toRequest(term));
    }
    return new TrendRequest(requests, by.getValue(), periods(), unique.getValue());
  }

  private List<Period> periods() throws CommandException, QueryException {
    List<String> typed = compare.getValue();
    List<Period> periods = new ArrayList<>();
    for (String period : typed) {
      periods.add(Period.parse(period));
    }
    if (periods.size() == 2 && periods.getFirst().overlaps(periods.getLast())) {
      throw new CommandException(
          "--compare: "
              + periods.getFirst()
              + " and "
              + periods.getLast()
              + " share days, which would count on both sides; give periods that do not");
    }
    return periods;
  }

  /** What a bucket is, for people. */
  public String bucketName() {
    List<String> typed = compare.getValue();
    BucketBy chosen = by.getValue();
    return typed.isEmpty() ? chosen.name().toLowerCase(Locale.ROOT).replace('_', ' ') : "period";
  }
}
