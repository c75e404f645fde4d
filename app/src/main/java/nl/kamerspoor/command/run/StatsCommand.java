package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.HelpText;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.option.IndexOption;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.index.Coverage;
import nl.kamerspoor.output.index.CoveragePrinter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Prints what an index covers: papers by year and dossier, oldest, newest, what is missing. */
public final class StatsCommand implements Command {

  private final OptionSpec by =
      Argument.choice(
          "--by",
          Coverage.CoverageTable.ALL,
          Arrays.asList(Coverage.CoverageTable.values()),
          "only this table; csv and tsv print one, that of years by default");
  private final PresentationOptions presentation = PresentationOptions.ofTables();
  private final IndexOption index = new IndexOption();

  @Override
  public CommandSpec specification() {
    CommandSpec command =
        HelpText.command(
            "stats",
            "Print what the index covers: papers by year and dossier, oldest, newest, gaps.",
            "[options]",
            this);
    command.addOption(by);
    presentation.addTo(command);
    index.addTo(command);
    return command;
  }

  @Override
  public int run(Environment environment, Writer out, Messages messages)
      throws CommandException, IndexException, IOException {
    IndexOpener door = new IndexOpener(environment, messages);
    try (OpenIndex open = door.openSilently(index.toPlace(environment))) {
      IndexStatistics statistics = IndexStatistics.of(open);
      List<Coverage> tables = Coverage.of(statistics, by.getValue());
      new CoveragePrinter(presentation.format(), out, presentation.toPresentation(environment))
          .print(statistics, tables);
      return statistics.total().papers() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
    }
  }
}
