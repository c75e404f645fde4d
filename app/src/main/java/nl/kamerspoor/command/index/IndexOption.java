package nl.kamerspoor.command.index;

import java.nio.file.Path;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Option;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The option that says where the index is. */
public final class IndexOption {

  private final Option<@Nullable String> index =
      Option.text(
          "--index",
          "DIR",
          "the index directory; by default $KAMERSPOOR_INDEX, or the index of corpus/");

  /** Adds the option to a command. */
  public void addTo(CommandSpec command) {
    index.addTo(command);
  }

  /** The environment of a command that reads the index: one whose advice names it. */
  public Environment within(Environment environment) {
    IndexLocation location = location(environment);
    return location.isDefault() ? environment : environment.withIndex(location.path().toString());
  }

  /** Where the index is. */
  public IndexLocation location(Environment environment) {
    String typed = index.value();
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
