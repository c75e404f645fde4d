package nl.kamerspoor.command.option;

import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Suggestions;
import nl.kamerspoor.command.UsageErrorText;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.score.RankingWeights;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * A way of searching that is measured beside others.
 *
 * @param name as typed: {@code --more --match inflection}
 * @param weights those of the ranking
 */
public record EvaluatedSetting(
    String name,
    MatchLevel match,
    boolean allWords,
    SearchRequest.Expand expand,
    boolean more,
    RankingWeights weights) {

  /** What is typed for the way that {@code search} itself goes. */
  public static final String DEFAULT = "default";

  /**
   * Reads a setting.
   *
   * @param typed {@code search}'s own options in one text, or {@link #DEFAULT}
   */
  public static EvaluatedSetting of(String typed) throws CommandException {
    OptionSpec match =
        Argument.choice("--match", MatchLevel.FAMILY, List.of(MatchLevel.values()), "");
    OptionSpec all = Argument.flag("--all", "");
    ExpandOption expand = new ExpandOption(SearchRequest.Expand.ALL, "");
    OptionSpec more = Argument.flag("--more", "");
    OptionSpec weight = Argument.texts("--weight", "NAME=NUMBER", "");
    CommandSpec options = CommandSpec.wrapWithoutInspection(typed).name("--setting");
    List.of(match, all, expand.specification(), more, weight).forEach(options::addOption);
    String[] words =
        typed.strip().equals(DEFAULT) ? new String[0] : typed.strip().split("\\s+", -1);
    try {
      new CommandLine(options).parseArgs(words);
    } catch (ParameterException unreadable) {
      throw new CommandException(
          "--setting \"" + typed + "\": " + UsageErrorText.sentence(unreadable));
    }
    return new EvaluatedSetting(
        String.join(" ", Arrays.asList(words)).isEmpty() ? DEFAULT : typed.strip(),
        match.getValue(),
        all.getValue(),
        expand.of(match.getValue()),
        more.getValue(),
        weights(weight.getValue()));
  }

  private static RankingWeights weights(List<String> typed) throws CommandException {
    RankingWeights ranking = RankingWeights.DEFAULT;
    for (String weight : typed) {
      int equals = weight.indexOf('=');
      String name = equals < 0 ? weight : weight.substring(0, equals);
      if (!RankingWeights.names().contains(name)) {
        throw new CommandException(
            "--weight: there is no weight \""
                + name
                + "\""
                + Suggestions.hint(name, RankingWeights.names()));
      }
      try {
        ranking = ranking.with(name, Float.parseFloat(weight.substring(equals + 1)));
      } catch (NumberFormatException unreadable) {
        throw new CommandException(
            "--weight: \"" + weight + "\" has no number; write " + name + "=0.5");
      } catch (IllegalArgumentException outOfRange) {
        throw new CommandException(
            "--weight: \"" + weight + "\" is out of range; weights are 0 or more, b at most 1");
      }
    }
    return ranking;
  }

  /** The request for a query. */
  public SearchRequest request(String query, SearchRequest.Reading reading, int limit) {
    return new SearchRequest(
        query,
        reading,
        List.of(),
        match,
        allWords,
        expand,
        more,
        SearchRequest.Sort.RELEVANCE,
        0,
        limit,
        1);
  }
}
