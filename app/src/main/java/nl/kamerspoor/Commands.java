package nl.kamerspoor;

import java.util.List;
import nl.kamerspoor.command.CommandLineProgram;
import nl.kamerspoor.command.CommandLineProgram.NamedCommand;
import nl.kamerspoor.command.batch.BatchCommand;
import nl.kamerspoor.command.run.AnalyzeCommand;
import nl.kamerspoor.command.run.CheckCommand;
import nl.kamerspoor.command.run.CollocatesCommand;
import nl.kamerspoor.command.run.CompletionCommand;
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

/** Names all commands, in English and in Dutch, in the order in which the help lists them. */
public final class Commands {

  private Commands() {}

  /** The program with all of its commands, none of which is made before it is needed. */
  public static CommandLineProgram program() {
    return new CommandLineProgram(
        List.of(
            new NamedCommand("search", "zoek", SearchCommand::new),
            new NamedCommand("batch", "lijst", BatchCommand::new),
            new NamedCommand("show", "toon", ShowCommand::new),
            new NamedCommand("trend", "reeks", TrendCommand::new),
            new NamedCommand("concordance", "concordantie", ConcordanceCommand::new),
            new NamedCommand("collocates", "collocaties", CollocatesCommand::new),
            new NamedCommand("terms", "termen", TermsCommand::new),
            new NamedCommand("index", "indexeer", IndexCommand::new),
            new NamedCommand("persons", "personen", PersonsCommand::new),
            new NamedCommand("stats", "overzicht", StatsCommand::new),
            new NamedCommand("check", "controleer", CheckCommand::new),
            new NamedCommand("read", "lees", ReadCommand::new),
            new NamedCommand("analyze", "analyseer", AnalyzeCommand::new),
            new NamedCommand("evaluate", "evalueer", EvaluateCommand::new),
            new NamedCommand(
                "completion", "aanvulling", () -> new CompletionCommand(Commands::program)),
            new NamedCommand("help", "hulp", () -> new HelpCommand(Commands::program))));
  }
}
