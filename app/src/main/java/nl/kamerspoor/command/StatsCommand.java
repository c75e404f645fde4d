package nl.kamerspoor.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.index.IndexException;
import nl.kamerspoor.index.IndexStatistics;
import nl.kamerspoor.index.OpenIndex;
import nl.kamerspoor.output.Coverage;
import nl.kamerspoor.output.CoveragePrinter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Prints what an index covers: papers by year and dossier, oldest, newest, what is missing. */
final class StatsCommand implements Command {

  private final OptionSpec by =
      Argument.choice(
          "--by",
          Coverage.Part.ALL,
          Arrays.asList(Coverage.Part.values()),
          "only this table; csv and tsv print one, that of years by default");
  private final PresentationOptions presentation = PresentationOptions.ofTables();
  private final IndexOption index = new IndexOption();

  @Override
  public CommandSpec specification() {
    CommandSpec command =
        Usage.command(
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
    IndexDoor door = new IndexDoor(environment, messages);
    try (OpenIndex open = door.openSilently(index.toPlace(environment))) {
      IndexStatistics statistics = IndexStatistics.of(open);
      List<Coverage> tables = Coverage.of(statistics, by.getValue());
      new CoveragePrinter(presentation.format(), out, presentation.toPresentation(environment))
          .print(statistics, tables);
      return statistics.total().papers() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
    }
  }
}
