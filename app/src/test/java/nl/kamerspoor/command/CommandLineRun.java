package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import nl.kamerspoor.Commands;
import nl.kamerspoor.advice.ProgramCall;
import org.jspecify.annotations.Nullable;

/**
 * One run of the program in this process, with streams and folders of its own.
 *
 * @param code the exit code
 * @param out what was written on stdout
 * @param err what was written on stderr
 */
public record CommandLineRun(int code, String out, String err) {

  /** Runs a command in a folder, into pipes, with nothing typed in. */
  public static CommandLineRun in(Path home, String... arguments) {
    return in(home, Map.of(), null, "", arguments);
  }

  /**
   * Runs a command.
   *
   * @param home the folder that holds the corpus and the default index, and that paths start from
   * @param variables the environment variables
   * @param columns the width of the terminal that reads stdout; null for a pipe
   * @param input what is piped in
   */
  public static CommandLineRun in(
      Path home,
      Map<String, String> variables,
      @Nullable Integer columns,
      String input,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CommandLineRun run = into(out, home, variables, columns, input, arguments);
    return new CommandLineRun(run.code(), out.toString(StandardCharsets.UTF_8), run.err());
  }

  /** Runs a command with some arguments more than its name. */
  public static CommandLineRun in(Path home, String command, String[] arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = command;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return in(home, all);
  }

  /** Makes sure that it was refused: nothing but a message, and the exit code of an error. */
  public void assertError(String message) {
    assertEquals(new CommandLineRun(2, "", message), this);
  }

  /** Runs a command that writes its results elsewhere. */
  public static CommandLineRun into(OutputStream out, Path home, String... arguments) {
    return into(out, home, Map.of(), null, "", arguments);
  }

  /** Runs a command of a program that was called by another name. */
  static CommandLineRun called(ProgramCall called, Path home, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CommandLineRun run = into(out, home, Map.of(), null, "", called, arguments);
    return new CommandLineRun(run.code(), out.toString(StandardCharsets.UTF_8), run.err());
  }

  /** What a run has around it whose results nobody reads. */
  static Environment pipes(Path home, OutputStream err) {
    return environment(home, err, Map.of(), null);
  }

  /** Runs with environment variables, and stderr on a terminal of so many columns. */
  public static Environment environment(
      Path home, OutputStream err, Map<String, String> variables, @Nullable Integer errColumns) {
    return Environment.in(home, variables).withMessages(err, errColumns);
  }

  private static CommandLineRun into(
      OutputStream out,
      Path home,
      Map<String, String> variables,
      @Nullable Integer columns,
      String input,
      String... arguments) {
    return into(out, home, variables, columns, input, ProgramCall.PLAIN, arguments);
  }

  private static CommandLineRun into(
      OutputStream out,
      Path home,
      Map<String, String> variables,
      @Nullable Integer columns,
      String input,
      ProgramCall called,
      String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        Environment.in(home, variables)
            .withInput(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)))
            .withOutput(out, columns)
            .withMessages(err, columns)
            .withCall(called);
    int code = Commands.program().run(environment, arguments);
    return new CommandLineRun(code, "", err.toString(StandardCharsets.UTF_8));
  }
}
