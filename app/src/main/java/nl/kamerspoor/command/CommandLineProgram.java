package nl.kamerspoor.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.command.batch.BatchCommand;
import nl.kamerspoor.command.option.FilterOptions;
import nl.kamerspoor.command.option.IndexOption;
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
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.search.query.QueryException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The whole command line: arguments to results, messages and an exit code. */
public final class CommandLineProgram {

  /** A command by the name that is typed; made only when it is needed, since starting is costly. */
  private record Entry(String name, Supplier<Command> command) {}

  private static final List<Entry> COMMANDS =
      List.of(
          new Entry("search", SearchCommand::new),
          new Entry("batch", BatchCommand::new),
          new Entry("show", ShowCommand::new),
          new Entry("trend", TrendCommand::new),
          new Entry("concordance", ConcordanceCommand::new),
          new Entry("collocates", CollocatesCommand::new),
          new Entry("terms", TermsCommand::new),
          new Entry("index", IndexCommand::new),
          new Entry("persons", PersonsCommand::new),
          new Entry("stats", StatsCommand::new),
          new Entry("check", CheckCommand::new),
          new Entry("read", ReadCommand::new),
          new Entry("analyze", AnalyzeCommand::new),
          new Entry("evaluate", EvaluateCommand::new),
          new Entry("help", () -> new HelpCommand(CommandLineProgram::wholeCommandLine)));

  private CommandLineProgram() {}

  /**
   * Runs one command.
   *
   * @return 0 when something was found or done, 1 when nothing was found, 2 after an error
   */
  public static int run(Environment environment, String... arguments) {
    Messages messages = new Messages(environment);
    Writer out =
        new BufferedWriter(
            new OutputStreamWriter(new ResultStream(environment.out()), StandardCharsets.UTF_8));
    return attempt(() -> run(environment, out, messages, arguments), out, messages);
  }

  /** What may fail in all the ways in which a command can. */
  private interface Attempt {
    int run() throws IOException, CommandException, QueryException, IndexException;
  }

  private static int attempt(Attempt attempt, Writer out, Messages messages) {
    try {
      int code;
      try {
        code = attempt.run();
      } finally {
        out.flush(); // What was found before a failure is still a result.
      }
      return code;
    } catch (StartAgainException again) {
      return ExitCode.READERS_NEEDED;
    } catch (ClosedPipeException enough) {
      return ExitCode.FOUND;
    } catch (Throwable failure) {
      return FailureText.report(failure, messages);
    }
  }

  private static int run(Environment environment, Writer out, Messages messages, String[] arguments)
      throws IOException, CommandException, QueryException, IndexException {
    if (arguments.length == 0) {
      messages.say(HelpText.text(wholeCommandLine(), environment));
      return ExitCode.ERROR;
    }
    CommandLine program = commandLine(needed(arguments[0]));
    ParseResult parsed;
    try {
      parsed = program.parseArgs(arguments);
    } catch (ParameterException unreadable) {
      throw UsageErrorText.about(unreadable);
    }
    ParseResult innermost = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    CommandSpec chosen = innermost.commandSpec();
    if (innermost.isUsageHelpRequested()) {
      out.write(HelpText.text(chosen.commandLine(), environment));
      return ExitCode.FOUND;
    }
    if (innermost.isVersionHelpRequested()) {
      out.write(VersionText.text() + "\n");
      return ExitCode.FOUND;
    }
    if (!(chosen.userObject() instanceof Command command)) {
      throw new CommandException("which command?\nSee: ", ShellCommand.of("--help"));
    }
    // From here on what is advised names the index in use.
    Environment inIndex = IndexOption.named(chosen, environment);
    Messages said = new Messages(inIndex);
    return attempt(() -> run(command, chosen, inIndex, out, said), out, said);
  }

  private static int run(
      Command command, CommandSpec chosen, Environment environment, Writer out, Messages messages)
      throws IOException, CommandException, QueryException, IndexException {
    try {
      return command.run(environment, out, messages);
    } catch (QueryException unreadable) {
      throw FilterOptions.pointingAtOption(unreadable, chosen);
    }
  }

  /** The command named first on the line; all of them where none is. */
  private static List<Entry> needed(String first) {
    List<Entry> named = COMMANDS.stream().filter(entry -> entry.name().equals(first)).toList();
    return named.isEmpty() ? all() : named;
  }

  /** The commands above, and those of modules that stand on the class path beside this one. */
  private static List<Entry> all() {
    List<Entry> all = new ArrayList<>(COMMANDS);
    for (Command command : ServiceLoader.load(Command.class)) {
      all.add(all.size() - 1, new Entry(command.specification().name(), () -> command));
    }
    return all;
  }

  private static CommandLine wholeCommandLine() {
    return commandLine(all());
  }

  private static CommandLine commandLine(List<Entry> entries) {
    CommandSpec program = HelpText.program();
    program.parser().collectErrors(false);
    for (Entry entry : entries) {
      program.addSubcommand(
          entry.name(), HelpText.commandLine(entry.command().get().specification()));
    }
    return HelpText.commandLine(program)
        .setExpandAtFiles(false) // "@" is a character like any other in a query.
        .setInterpolateVariables(false)
        .setPosixClusteredShortOptionsAllowed(false)
        .setOverwrittenOptionsAllowed(false);
  }
}
