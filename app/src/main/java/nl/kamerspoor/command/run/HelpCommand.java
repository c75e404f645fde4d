package nl.kamerspoor.command.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.kamerspoor.command.Arguments;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.CommandLineProgram;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.Suggestions;
import nl.kamerspoor.search.query.QueryLanguage;

/** Prints the help of the program, of one command or of the query language. */
public final class HelpCommand implements Command {

  /** The one topic that is not a command: how to write a query. */
  private static final String QUERY = "query";

  private final Supplier<CommandLineProgram> program;
  private final Arguments topic;

  /**
   * Help of a program.
   *
   * @param program makes the program with all of its commands
   */
  public HelpCommand(Supplier<CommandLineProgram> program) {
    this.program = program;
    this.topic =
        new Arguments(
                "COMMAND", false, "the command to explain, or \"query\"; all commands by default")
            .completedFrom(() -> topics().iterator());
  }

  private List<String> topics() {
    List<String> topics = new ArrayList<>(program.get().names());
    topics.add(QUERY);
    return topics;
  }

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "help", "Explain a command, or how to write a query.", "[COMMAND|query]", topic);
  }

  @Override
  public int run(Environment environment) throws CommandException, IOException {
    List<String> topics = topic.values();
    if (topics.size() > 1) {
      throw new CommandException(CommandWording.severalTopics(Suggestions.list(topics, "and")));
    }
    if (topics.isEmpty()) {
      environment.out().write(program.get().help(environment));
    } else if (topics.getFirst().equals(QUERY)) {
      environment.out().write(QueryLanguage.HELP);
    } else {
      environment.out().write(program.get().help(topics.getFirst(), environment));
    }
    return ExitCode.FOUND;
  }
}
