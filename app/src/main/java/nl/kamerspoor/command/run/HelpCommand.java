package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Supplier;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.HelpText;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.Suggestions;
import nl.kamerspoor.command.UsageErrorText;
import nl.kamerspoor.search.query.QueryLanguage;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the help of the program, of one command or of the query language. */
public final class HelpCommand implements Command {

  /** The topic that is no command: how to write a query. */
  private static final String QUERY = "query";

  private final Supplier<CommandLine> program;
  private final PositionalParamSpec topic =
      Argument.rest(
          "COMMAND", false, "the command to explain, or \"query\"; all commands by default");

  /**
   * @param program makes the whole command line with all its commands
   */
  public HelpCommand(Supplier<CommandLine> program) {
    this.program = program;
  }

  @Override
  public CommandSpec specification() {
    return HelpText.command(
            "help", "Explain a command, or how to write a query.", "[COMMAND|query]", this)
        .addPositional(topic);
  }

  @Override
  public int run(Environment environment, Writer out, Messages messages)
      throws CommandException, IOException {
    List<String> topics = topic.getValue();
    CommandLine root = program.get();
    if (topics.size() > 1) {
      throw new CommandException(
          "one thing at a time, not "
              + Suggestions.list(topics, "and")
              + "; give one command, or query");
    }
    if (topics.isEmpty()) {
      out.write(HelpText.text(root, environment));
      return ExitCode.FOUND;
    }
    if (topics.getFirst().equals(QUERY)) {
      out.write(QueryLanguage.HELP);
      return ExitCode.FOUND;
    }
    CommandLine command = root.getSubcommands().get(topics.getFirst());
    if (command == null) {
      throw new CommandException(UsageErrorText.unknown(topics.getFirst(), root));
    }
    out.write(HelpText.text(command, environment));
    return ExitCode.FOUND;
  }
}
