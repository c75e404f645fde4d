package nl.kamerspoor.command.option;

import java.util.List;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest.Expand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option that says what is looked for besides the words typed. */
final class ExpandOption {

  private final OptionSpec option;

  /**
   * @param usual what it is where it was not given
   * @param description what each value means
   */
  ExpandOption(Expand usual, String description) {
    option = Argument.choice("--expand", usual, List.of(Expand.values()), description);
  }

  /** Adds the option to a command. */
  void addTo(CommandSpec command) {
    command.addOption(option);
  }

  /** The option itself. */
  OptionSpec specification() {
    return option;
  }

  /** As typed, or as usual. */
  Expand value() {
    return option.getValue();
  }

  /**
   * As typed. Where it was not, whoever narrows the match wants no words that are further away than
   * those left out.
   */
  Expand of(MatchLevel match) {
    boolean isTyped = !option.originalStringValues().isEmpty();
    return isTyped || match == MatchLevel.FAMILY || value() != Expand.ALL ? value() : Expand.NAMES;
  }
}
