package nl.kamerspoor.command.option;

import java.nio.file.Path;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.Environment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option that says where the index is. */
public final class IndexOption {

  private static final String NAME = "--index";

  private final OptionSpec index =
      Argument.text(
          NAME, "DIR", "the index directory; else $KAMERSPOOR_INDEX, else the one over corpus/");

  /** Adds the option to a command. */
  public void addTo(CommandSpec command) {
    command.addOption(index);
  }

  /** The environment of a command that reads the index that its options, or none, name. */
  public static Environment named(CommandSpec command, Environment environment) {
    OptionSpec option = command.findOption(NAME);
    if (option == null) {
      return environment;
    }
    IndexLocation place = place(option.getValue(), environment);
    return place.isDefault() ? environment : environment.withIndex(place.path().toString());
  }

  /** Where the index is. */
  public IndexLocation toPlace(Environment environment) {
    return place(index.getValue(), environment);
  }

  private static IndexLocation place(@Nullable String option, Environment environment) {
    String typed = option;
    if (typed == null) {
      typed = environment.variables().get("KAMERSPOOR_INDEX");
    }
    boolean isDefault = typed == null || typed.isBlank();
    Path path =
        typed == null || typed.isBlank()
            ? environment.home().resolve(".kamerspoor")
            : environment.resolve(typed);
    // Absolute, so that a command in a message works from wherever it is typed.
    return new IndexLocation(path.toAbsolutePath().normalize(), isDefault);
  }
}
