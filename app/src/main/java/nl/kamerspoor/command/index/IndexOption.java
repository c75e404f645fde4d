package nl.kamerspoor.command.index;

import java.io.IOException;
import java.nio.file.Path;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.OptionGroup;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The option that says where the index is. */
public final class IndexOption implements OptionGroup {

  private final Option<@Nullable String> index =
      Option.text(
          "--index",
          "DIR",
          "the index directory; by default $KAMERSPOOR_INDEX, or the index of corpus/");

  @Override
  public void addTo(CommandSpec command) {
    index.addTo(command);
  }

  @Override
  public Environment within(Environment environment) {
    IndexLocation location = location(environment);
    return location.isDefault() ? environment : environment.withIndex(location.path().toString());
  }

  /**
   * Opens the index, and first makes the default one where that is needed.
   *
   * @throws CommandException when that cannot be done
   * @throws IndexException when the index cannot be used
   */
  public OpenIndex open(Environment environment)
      throws CommandException, IndexException, IOException {
    return new IndexOpener(environment).open(location(environment));
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
            ? IndexLocation.usual(environment)
            : environment.resolve(typed);
    // Absolute, so that a command in a message works from wherever it is typed.
    return new IndexLocation(path.toAbsolutePath().normalize(), isDefault);
  }
}
