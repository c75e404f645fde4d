package nl.kamerspoor.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.search.query.QueryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs the command that was typed, and turns every failure into a message and an exit code. */
public final class CommandLineProgram {

  /**
   * A command by the names that are typed; made only when it is needed, since starting is costly.
   *
   * @param dutch its name in Dutch, which does the same; null where it is the same
   */
  public record NamedCommand(String name, @Nullable String dutch, Supplier<Command> command) {

    private boolean isCalled(String typed) {
      return typed.equals(name) || typed.equals(dutch);
    }

    private CommandSpec specification() {
      CommandSpec specification = command.get().specification();
      return dutch == null ? specification : specification.aliases(dutch);
    }
  }

  private final List<NamedCommand> commands;

  /**
   * A program of these commands, and of those that modules on the class path add.
   *
   * @param commands in the order in which the help lists them; those of modules come before the
   *     last, which explains the others
   */
  public CommandLineProgram(List<NamedCommand> commands) {
    this.commands = List.copyOf(commands);
  }

  /**
   * Runs one command.
   *
   * @return 0 when something was found or done, 1 when nothing was found, 2 after an error
   */
  public int run(Environment environment, String... arguments) {
    int code = attempt(() -> runChosen(environment, arguments), environment);
    return attempt(
        () -> {
          endPager(environment);
          return code;
        },
        environment);
  }

  private static void beginPager(Environment environment) {
    if (environment.pager() != null) {
      environment.pager().begin(environment.messages());
    }
  }

  private static void endPager(Environment environment) throws IOException {
    if (environment.pager() != null) {
      environment.pager().finish();
    }
  }

  /** What its commands are called. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (NamedCommand command : all()) {
      names.add(command.name());
      if (command.dutch() != null) {
        names.add(command.dutch());
      }
    }
    return names;
  }

  /** All that the program takes. */
  public CommandSpec specification() {
    return whole().getCommandSpec();
  }

  /** The help of the program. */
  public String help(Environment environment) {
    return HelpText.text(whole(), environment);
  }

  /**
   * The help of a command.
   *
   * @throws CommandException when there is no such command
   */
  public String help(String command, Environment environment) throws CommandException {
    CommandLine whole = whole();
    CommandLine named = whole.getSubcommands().get(command);
    if (named == null) {
      throw UsageErrorText.unknownCommand(command, whole);
    }
    return HelpText.text(named, environment);
  }

  /** What may fail in all the ways in which a command can. */
  private interface Attempt {
    int run() throws IOException, CommandException, QueryException, IndexException;
  }

  private static int attempt(Attempt attempt, Environment environment) {
    try {
      int code;
      try {
        code = attempt.run();
      } finally {
        environment.out().flush(); // What was found before a failure is still a result.
      }
      return code;
    } catch (StartAgainException again) {
      return ExitCode.READERS_NEEDED;
    } catch (ClosedPipeException enough) {
      return ExitCode.FOUND;
    } catch (Throwable failure) {
      return FailureText.report(failure, environment);
    }
  }

  private int runChosen(Environment environment, String[] arguments)
      throws IOException, CommandException {
    if (arguments.length == 0) {
      environment.messages().say(help(environment));
      return ExitCode.ERROR;
    }
    CommandLine program = commandLine(needed(firstWord(arguments)));
    ParseResult parsed;
    try {
      parsed = program.parseArgs(arguments);
    } catch (ParameterException unreadable) {
      throw UsageErrorText.about(unreadable);
    }
    ParseResult innermost = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    CommandSpec chosen = innermost.commandSpec();
    boolean isPlain =
        parsed.hasMatchedOption(HelpText.NO_PAGER)
            || innermost.hasMatchedOption(HelpText.NO_PAGER)
            || (chosen.userObject() instanceof Command named
                && !named.isPaged()
                && !innermost.isUsageHelpRequested());
    if (!isPlain) {
      beginPager(environment);
    }
    if (innermost.isUsageHelpRequested()) {
      environment.out().write(HelpText.text(chosen.commandLine(), environment));
      return ExitCode.FOUND;
    }
    if (innermost.isVersionHelpRequested()) {
      environment.out().write(VersionText.text() + "\n");
      return ExitCode.FOUND;
    }
    if (!(chosen.userObject() instanceof Command command)) {
      throw new CommandException("which command?\nSee: ", ShellCommand.of("--help"));
    }
    Environment within = command.within(environment);
    return attempt(() -> run(command, within), within);
  }

  private static int run(Command command, Environment environment)
      throws IOException, CommandException, QueryException, IndexException {
    try {
      return command.run(environment);
    } catch (QueryException unreadable) {
      throw command.asTyped(unreadable);
    }
  }

  /** What may name a command: the first word that is not an option. */
  private static String firstWord(String[] arguments) {
    for (String argument : arguments) {
      if (!argument.startsWith("-")) {
        return argument;
      }
    }
    return arguments[0];
  }

  /** The command named first on the line; all of them where none is. */
  private List<NamedCommand> needed(String first) {
    List<NamedCommand> named =
        commands.stream().filter(command -> command.isCalled(first)).toList();
    return named.isEmpty() ? all() : named;
  }

  private List<NamedCommand> all() {
    List<NamedCommand> all = new ArrayList<>(commands);
    for (Command command : ServiceLoader.load(Command.class)) {
      all.add(all.size() - 1, new NamedCommand(command.outline().name(), null, () -> command));
    }
    return all;
  }

  private CommandLine whole() {
    return commandLine(all());
  }

  private static CommandLine commandLine(List<NamedCommand> commands) {
    CommandSpec program = HelpText.program();
    for (NamedCommand command : commands) {
      program.addSubcommand(command.name(), HelpText.commandLine(command.specification()));
    }
    return HelpText.commandLine(program);
  }
}
