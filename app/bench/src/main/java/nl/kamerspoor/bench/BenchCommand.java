package nl.kamerspoor.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.command.Arguments;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.Option;
import org.jspecify.annotations.Nullable;

/** Measures Kamerspoor beside other ways to search the same text, or beside another commit. */
public final class BenchCommand implements Command {

  private static final String COMPARE = "compare";
  private static final String FACETS = "facets";

  private final Arguments what =
      new Arguments(
          "compare REV",
          false,
          "measure this folder against another commit, in under 3 minutes; or, with the word facets,"
              + " what facets cost beside the search alone");
  private final Option<Boolean> quick =
      Option.flag("--quick", "a tenth of the text, one round; docs/performance.md stays");
  private final Option<Integer> drawn =
      Option.number(
          "--drawn",
          "N",
          0,
          Integer.MAX_VALUE,
          0,
          "draw N paragraphs from the words of corpus/ instead of taking the law from the test data");
  private final Option<@Nullable String> data =
      Option.text("--data", "FOLDER", "where the optional test data are; see docs/data.md");

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "bench",
        "Measure Kamerspoor beside bare Lucene, SQLite and ripgrep.",
        "[options] [compare REV | facets]",
        what,
        quick,
        drawn,
        data);
  }

  @Override
  public boolean isPaged() {
    return false;
  }

  @Override
  public int run(Environment environment) throws CommandException, IOException {
    List<String> words = what.values();
    Messages messages = environment.messages();
    Path home = environment.home().toAbsolutePath().normalize();
    try {
      if (words.isEmpty()) {
        int paragraphs = drawn.value();
        boolean isQuick = quick.value();
        FullRun run =
            new FullRun(home, data(environment), paragraphs == 0 ? null : paragraphs, isQuick);
        String figures = run.run(messages::say);
        environment.out().write(figures);
        if (!isQuick) {
          messages.say("written to " + run.write(figures));
        }
      } else if (words.size() == 2 && words.getFirst().equals(COMPARE)) {
        environment
            .out()
            .write(new Comparison(home, data(environment), words.get(1)).run(messages::say));
      } else if (words.equals(List.of(FACETS))) {
        FacetRun run = new FacetRun(home, data(environment), quick.value());
        environment.out().write(run.run(messages::say));
      } else {
        throw new CommandException(
            "\"%s\" can't be measured; give \"compare REV\", \"facets\", or nothing\nSee: "
                .formatted(String.join(" ", words)),
            ShellCommand.of("bench", "--help"));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CommandException("stopped before the end");
    }
    return ExitCode.FOUND;
  }

  private Path data(Environment environment) {
    String typed = data.value();
    if (typed != null) {
      return environment.resolve(typed).toAbsolutePath();
    }
    String variable = environment.variables().get("KAMERSPOOR_DATA");
    return variable == null
        ? environment.home().toAbsolutePath().resolve("../shared/data").normalize()
        : Path.of(variable);
  }
}
