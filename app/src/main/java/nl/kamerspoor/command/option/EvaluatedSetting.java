package nl.kamerspoor.command.option;

import java.util.List;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.Suggestions;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.score.RankingWeights;

/**
 * A way of searching that is measured beside others.
 *
 * @param name as typed: {@code --more --match inflection}
 * @param request what it asks of every query
 * @param weights those of the ranking
 */
public record EvaluatedSetting(String name, SearchRequest request, RankingWeights weights) {

  /** What is typed for the way that {@code search} itself goes. */
  public static final String DEFAULT = "default";

  /**
   * Reads a setting.
   *
   * @param typed {@code search}'s own options in one text, or {@link #DEFAULT}
   */
  public static EvaluatedSetting of(String typed) throws CommandException {
    Option<MatchLevel> match =
        Option.choice("--match", MatchLevel.FAMILY, List.of(MatchLevel.values()), "");
    Option<Boolean> all = Option.flag("--all", "");
    ExpandOption expand = new ExpandOption(SearchRequest.Expand.ALL, "");
    Option<Boolean> more = Option.flag("--more", "");
    Option<List<String>> weight = Option.texts("--weight", "NAME=NUMBER", "");
    boolean isDefault = typed.strip().equals(DEFAULT);
    try {
      Option.read(
          List.of(match, all, expand.option(), more, weight),
          isDefault ? List.of() : List.of(typed.strip().split("\\s+", -1)));
    } catch (CommandException unreadable) {
      throw new CommandException(
          OptionWording.settingUnreadable(typed, String.valueOf(unreadable.getMessage())));
    }
    SearchRequest request =
        SearchRequest.of("")
            .withMatch(match.value())
            .withAllWords(all.value())
            .withExpand(expand.of(match.value()))
            .withMore(more.value())
            .withSnippets(1);
    return new EvaluatedSetting(isDefault ? DEFAULT : typed.strip(), request, weights(weight));
  }

  private static RankingWeights weights(Option<List<String>> option) throws CommandException {
    RankingWeights ranking = RankingWeights.DEFAULT;
    for (String weight : option.value()) {
      int equals = weight.indexOf('=');
      String name = equals < 0 ? weight : weight.substring(0, equals);
      if (!RankingWeights.names().contains(name)) {
        throw option.refused(
            OptionWording.unknownWeight(name, Suggestions.hint(name, RankingWeights.names())));
      }
      try {
        ranking = ranking.with(name, Float.parseFloat(weight.substring(equals + 1)));
      } catch (NumberFormatException unreadable) {
        throw option.refused(OptionWording.weightWithoutNumber(weight, name));
      } catch (IllegalArgumentException outOfRange) {
        throw option.refused(OptionWording.weightOutOfRange(weight));
      }
    }
    return ranking;
  }

  /** The request for a query. */
  public SearchRequest request(String query, SearchRequest.Reading reading, int limit) {
    return request.withQuery(query).withReading(reading).withLimit(limit);
  }
}
