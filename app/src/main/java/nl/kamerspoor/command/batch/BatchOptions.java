package nl.kamerspoor.command.batch;

import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.batch.entry.InputFormat;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Suggestions;
import nl.kamerspoor.command.option.OutputFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options of a list of queries: what it is, where its answers go, how fast. */
final class BatchOptions {

  private static final int MAX_THREADS = 256;

  private final PositionalParamSpec file =
      Argument.rest("FILE|-", true, "a list of queries; - is what is piped in");
  private final OptionSpec inputFormat =
      Argument.choice(
          "--input-format",
          InputFormat.AUTO,
          Arrays.asList(InputFormat.values()),
          "what FILE is; by default what its content shows");
  private final OptionSpec columns =
      Argument.text(
          "--columns",
          "NAMES",
          "the columns of a table without a header: id,query,from (# for one to pass over); or which"
              + " columns of its header hold what: query=Omschrijving");
  private final OutputFile output;
  private final OptionSpec resume =
      Argument.flag("--resume", "go on where an interrupted run into the output file stopped");
  private final OptionSpec threads =
      Argument.number(
          "--threads",
          "N",
          1,
          MAX_THREADS,
          Runtime.getRuntime().availableProcessors(),
          "how many threads search; all processors by default");

  /**
   * The options.
   *
   * @param output the file for the answers
   */
  BatchOptions(OutputFile output) {
    this.output = output;
  }

  /** Adds the options to a command. */
  void addTo(CommandSpec command) {
    command.addPositional(file);
    List.of(inputFormat, columns).forEach(command::addOption);
    output.addTo(command);
    List.of(resume, threads).forEach(command::addOption);
  }

  /** The list, as typed. */
  String list() throws CommandException {
    List<String> typed = file.getValue();
    if (typed.size() > 1) {
      throw new CommandException(
          "one list at a time, not "
              + Suggestions.list(typed, "and")
              + "; cat them into a pipe, and give -");
    }
    return typed.getFirst();
  }

  InputFormat inputFormat() {
    return inputFormat.getValue();
  }

  /** The names of the columns; empty where the table names them itself. */
  List<String> columns() {
    String typed = columns.getValue();
    return typed == null ? List.of() : Arrays.asList(typed.split(",", -1));
  }

  OutputFile output() {
    return output;
  }

  boolean isResumed() {
    return resume.getValue();
  }

  int threads() {
    return threads.getValue();
  }

  /** Those that change what the answers are, as they were typed. */
  List<String> typed() {
    return List.of(inputFormat, columns).stream()
        .flatMap(
            option ->
                option.originalStringValues().stream()
                    .map(value -> option.longestName() + "=" + value))
        .toList();
  }
}
