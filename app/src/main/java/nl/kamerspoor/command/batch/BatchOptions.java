package nl.kamerspoor.command.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.batch.entry.InputFormat;
import nl.kamerspoor.command.Arguments;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.OptionGroup;
import nl.kamerspoor.command.Suggestions;
import nl.kamerspoor.command.option.OutputFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The options about a list of queries: what form it has, where its answers go, how fast. */
final class BatchOptions implements OptionGroup {

  private static final int MAX_THREADS = 256;

  private final Arguments file =
      new Arguments("FILE|-", true, "a list of queries; - for standard input");
  private final Option<InputFormat> inputFormat =
      Option.choice(
          "--input-format",
          InputFormat.AUTO,
          Arrays.asList(InputFormat.values()),
          "what FILE is; by default what its content shows");
  private final Option<@Nullable String> columns =
      Option.text(
          "--columns",
          "NAMES",
          "the columns of a table without a header: id,query,from (# for one to ignore); or which"
              + " columns of its header hold what: query=Omschrijving");
  private final OutputFile output;
  private final Option<Boolean> resume =
      Option.flag("--resume", "resume an interrupted run into the output file");
  private final Option<@Nullable String> notes;
  private final Option<Integer> threads =
      Option.number(
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
   * @param notes the file with notes
   */
  BatchOptions(OutputFile output, Option<@Nullable String> notes) {
    this.output = output;
    this.notes = notes;
  }

  @Override
  public void addTo(CommandSpec command) {
    file.addTo(command);
    Option.addAll(command, inputFormat, columns);
    output.addTo(command);
    Option.addAll(command, notes, resume, threads);
  }

  /** The name of the list, as typed. */
  String list() throws CommandException {
    List<String> typed = file.values();
    if (typed.size() > 1) {
      throw new CommandException(
          "one list at a time, not %s; cat them into a pipe, and give -"
              .formatted(Suggestions.list(typed, "and")));
    }
    return typed.getFirst();
  }

  InputFormat inputFormat() {
    return inputFormat.value();
  }

  /** The names of the columns; empty where the table names them itself. */
  List<String> columns() {
    String typed = columns.value();
    return typed == null ? List.of() : Arrays.asList(typed.split(",", -1));
  }

  OutputFile output() {
    return output;
  }

  /** The option that names a file with notes. */
  Option<@Nullable String> notes() {
    return notes;
  }

  boolean isResumed() {
    return resume.value();
  }

  int threads() {
    return threads.value();
  }

  /** The options that change what the answers are, as they were typed. */
  List<String> typed() {
    List<String> typed = new ArrayList<>(inputFormat.typed());
    typed.addAll(columns.typed());
    typed.addAll(notes.typed());
    return typed;
  }
}
