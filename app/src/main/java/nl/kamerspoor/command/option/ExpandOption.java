package nl.kamerspoor.command.option;

import java.util.List;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest.Expand;

/** The option that says what is looked for besides the words typed. */
final class ExpandOption {

  private final Option<Expand> expand;

  /**
   * The option.
   *
   * @param usual what it is where it was not given
   * @param description what each value means
   */
  ExpandOption(Expand usual, String description) {
    expand = Option.choice("--expand", usual, List.of(Expand.values()), description);
  }

  /** The option itself. */
  Option<Expand> option() {
    return expand;
  }

  /** The value that was typed, or the usual one. */
  Expand value() {
    return expand.value();
  }

  /**
   * The value for a match level. Where none was typed, whoever narrows the match wants no words
   * that are further away than those left out.
   */
  Expand of(MatchLevel match) {
    return expand.isTyped() || match == MatchLevel.FAMILY || value() != Expand.ALL
        ? value()
        : Expand.NAMES;
  }
}
