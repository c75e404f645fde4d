package nl.kamerspoor.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option that says where the index is. */
final class IndexOption {

  private final OptionSpec index =
      Argument.text(
          "--index",
          "DIR",
          "the index directory; else $KAMERSPOOR_INDEX, else the one over corpus/");

  /** Adds the option to a command. */
  void addTo(CommandSpec command) {
    command.addOption(index);
  }

  /** Where the index is. */
  IndexPlace toPlace(Environment environment) {
    String typed = index.getValue();
    if (typed == null) {
      typed = environment.variables().get("KAMERSPOOR_INDEX");
    }
    return typed == null || typed.isBlank()
        ? new IndexPlace(environment.home().resolve(".kamerspoor"), true)
        : new IndexPlace(environment.resolve(typed), false);
  }
}
