package nl.kamerspoor.command.run;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.index.IndexOpener;
import nl.kamerspoor.command.index.IndexOption;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.index.Coverage;
import nl.kamerspoor.output.index.CoveragePrinter;

/** Prints what an index covers: papers by year and dossier, oldest, newest, what is missing. */
public final class StatsCommand implements Command {

  private final Option<Coverage.CoverageTable> by =
      Option.choice(
          "--by",
          Coverage.CoverageTable.ALL,
          Arrays.asList(Coverage.CoverageTable.values()),
          "only this table; csv and tsv print one, that of years by default");
  private final PresentationOptions presentation = new PresentationOptions(CoveragePrinter.FORMATS);
  private final IndexOption index = new IndexOption();

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "stats",
        "Print what the index covers: papers by year and dossier, oldest, newest, gaps.",
        "[options]",
        by,
        presentation,
        index);
  }

  @Override
  public int run(Environment environment) throws CommandException, IndexException, IOException {
    IndexOpener opener = new IndexOpener(environment);
    try (OpenIndex open = opener.openSilently(index.location(environment))) {
      IndexStatistics statistics = IndexStatistics.of(open);
      List<Coverage> tables = Coverage.of(statistics, by.value());
      new CoveragePrinter(
              presentation.format(), environment.out(), presentation.toPresentation(environment))
          .print(statistics, tables);
      return statistics.total().papers() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
    }
  }
}
