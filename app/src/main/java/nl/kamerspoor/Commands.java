package nl.kamerspoor;

import java.util.List;
import nl.kamerspoor.command.CommandLineProgram;
import nl.kamerspoor.command.CommandLineProgram.NamedCommand;
import nl.kamerspoor.command.batch.BatchCommand;
import nl.kamerspoor.command.run.AnalyzeCommand;
import nl.kamerspoor.command.run.CheckCommand;
import nl.kamerspoor.command.run.CollocatesCommand;
import nl.kamerspoor.command.run.ConcordanceCommand;
import nl.kamerspoor.command.run.EvaluateCommand;
import nl.kamerspoor.command.run.HelpCommand;
import nl.kamerspoor.command.run.IndexCommand;
import nl.kamerspoor.command.run.PersonsCommand;
import nl.kamerspoor.command.run.ReadCommand;
import nl.kamerspoor.command.run.SearchCommand;
import nl.kamerspoor.command.run.ShowCommand;
import nl.kamerspoor.command.run.StatsCommand;
import nl.kamerspoor.command.run.TermsCommand;
import nl.kamerspoor.command.run.TrendCommand;

/** Names all commands, in the order in which the help lists them. */
public final class Commands {

  private Commands() {}

  /** The program with all of its commands, none of which is made before it is needed. */
  public static CommandLineProgram program() {
    return new CommandLineProgram(
        List.of(
            new NamedCommand("search", SearchCommand::new),
            new NamedCommand("batch", BatchCommand::new),
            new NamedCommand("show", ShowCommand::new),
            new NamedCommand("trend", TrendCommand::new),
            new NamedCommand("concordance", ConcordanceCommand::new),
            new NamedCommand("collocates", CollocatesCommand::new),
            new NamedCommand("terms", TermsCommand::new),
            new NamedCommand("index", IndexCommand::new),
            new NamedCommand("persons", PersonsCommand::new),
            new NamedCommand("stats", StatsCommand::new),
            new NamedCommand("check", CheckCommand::new),
            new NamedCommand("read", ReadCommand::new),
            new NamedCommand("analyze", AnalyzeCommand::new),
            new NamedCommand("evaluate", EvaluateCommand::new),
            new NamedCommand("help", () -> new HelpCommand(Commands::program))));
  }
}
