package nl.kamerspoor.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.HelpText;
import nl.kamerspoor.command.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Measures Kamerspoor beside other ways to search the same text, or beside another commit. */
public final class BenchCommand implements Command {

  private static final String COMPARE = "compare";

  private final PositionalParamSpec what =
      Argument.rest(
          "compare REV", false, "measure this folder against another commit, in under 3 minutes");
  private final OptionSpec quick =
      Argument.flag("--quick", "a tenth of the text, one round; docs/performance.md stays");
  private final OptionSpec drawn =
      Argument.number(
          "--drawn",
          "N",
          0,
          Integer.MAX_VALUE,
          0,
          "draw N paragraphs from the words of corpus/ instead of taking the law from the test data");
  private final OptionSpec data =
      Argument.text("--data", "FOLDER", "where the optional test data are; see docs/data.md");

  @Override
  public CommandSpec specification() {
    CommandSpec command =
        HelpText.command(
            "bench",
            "Measure Kamerspoor beside bare Lucene, SQLite and ripgrep.",
            "[options] [compare REV]",
            this);
    command.addPositional(what);
    return command.addOption(quick).addOption(drawn).addOption(data);
  }

  @Override
  public int run(Environment environment, Writer out, Messages messages)
      throws CommandException, IOException {
    List<String> words = what.getValue();
    Path home = environment.home().toAbsolutePath().normalize();
    try {
      if (words.isEmpty()) {
        int paragraphs = drawn.getValue();
        boolean isQuick = quick.getValue();
        FullRun run =
            new FullRun(home, data(environment), paragraphs == 0 ? null : paragraphs, isQuick);
        String figures = run.run(messages::say);
        out.write(figures);
        if (!isQuick) {
          messages.say("written to " + run.write(figures));
        }
      } else if (words.size() == 2 && words.getFirst().equals(COMPARE)) {
        out.write(new Comparison(home, data(environment), words.get(1)).run(messages::say));
      } else {
        throw new CommandException(
            "\"%s\" is nothing to measure; \"compare REV\" is, or nothing\nSee: "
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
    String typed = data.getValue();
    if (typed != null) {
      return environment.resolve(typed).toAbsolutePath();
    }
    String variable = environment.variables().get("KAMERSPOOR_DATA");
    return variable == null
        ? environment.home().toAbsolutePath().resolve("../shared/data").normalize()
        : Path.of(variable);
  }
}
