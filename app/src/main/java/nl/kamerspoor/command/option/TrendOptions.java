package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.command.Arguments;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.OptionGroup;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.TrendRequest;
import nl.kamerspoor.trace.bucket.BucketBy;
import nl.kamerspoor.trace.bucket.Period;
import picocli.CommandLine.Model.CommandSpec;

/** The terms and options that say what is counted, and in what buckets. */
public final class TrendOptions implements OptionGroup {

  private final Arguments terms =
      new Arguments("TERM", true, "each a whole query of its own; see \"help query\"");
  private final Option<BucketBy> by =
      Option.choice(
          "--by",
          BucketBy.YEAR,
          Arrays.asList(BucketBy.values()),
          "what to split the papers by; years by default");
  private final Option<List<String>> compare =
      Option.twoTexts(
          "--compare", "PERIOD", "compare two periods instead: --compare 2015..2017 2018..2021");
  private final CountOptions count = new CountOptions();
  private final Option<Boolean> unique =
      Option.flag("--unique", "leave out text that repeats an earlier paragraph");

  @Override
  public void addTo(CommandSpec command) {
    terms.addTo(command);
    Option.addAll(command, by, compare, unique);
    count.addTo(command);
  }

  /**
   * The request.
   *
   * @throws CommandException when options contradict each other
   * @throws QueryException when a period cannot be read
   */
  public TrendRequest toRequest() throws CommandException, QueryException {
    if (compare.isTyped() && by.isTyped()) {
      throw new CommandException(OptionWording.BY_AND_COMPARE);
    }
    List<CountRequest> requests = new ArrayList<>();
    for (String term : terms.values()) {
      requests.add(count.toRequest(term));
    }
    return TrendRequest.of(requests)
        .withBuckets(by.value())
        .withPeriods(periods())
        .withUnique(unique.value());
  }

  private List<Period> periods() throws CommandException, QueryException {
    List<Period> periods = new ArrayList<>();
    for (String period : compare.value()) {
      periods.add(Period.parse(period));
    }
    if (periods.size() == 2 && periods.getFirst().overlaps(periods.getLast())) {
      throw compare.refused(OptionWording.sharedDays(periods.getFirst(), periods.getLast()));
    }
    return periods;
  }

  @Override
  public QueryException asTyped(QueryException unreadable) throws CommandException {
    return count.asTyped(unreadable);
  }
}
