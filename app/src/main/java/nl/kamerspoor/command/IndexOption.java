package nl.kamerspoor.command;

import java.nio.file.Path;
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
    boolean isDefault = typed == null || typed.isBlank();
    Path path =
        typed == null || typed.isBlank()
            ? environment.home().resolve(".kamerspoor")
            : environment.resolve(typed);
    // Absolute, so that a command in a message works from wherever it is typed.
    return new IndexPlace(path.toAbsolutePath().normalize(), isDefault);
  }
}
