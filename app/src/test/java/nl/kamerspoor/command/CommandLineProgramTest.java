package nl.kamerspoor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the program says to a command line that it cannot read, and where results cannot go. */
final class CommandLineProgramTest {

  private static final Path HOME = Path.of("");

  @Test
  void helpIsAResult() {
    CommandLineRun run = CommandLineRun.in(HOME, "--help");
    assertEquals(0, run.code());
    assertEquals("Usage: kamerspoor COMMAND [options]", run.out().lines().findFirst().orElse(""));
    assertEquals("", run.err());
  }

  @Test
  void noCommandPrintsTheHelpAsAnError() {
    CommandLineRun run = CommandLineRun.in(HOME);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals("Usage: kamerspoor COMMAND [options]", run.err().lines().findFirst().orElse(""));
  }

  @Test
  void unknownCommandNamesNearOnes() {
    CommandLineRun.in(HOME, "hlep")
        .assertError(
            """
        kamerspoor: there is no command "hlep"; did you mean help?
        See: kamerspoor --help
        """);
  }

  @Test
  void namesInDutchAreNearToo() {
    CommandLineRun.in(HOME, "serach", "x")
        .assertError(
            """
        kamerspoor: there is no command "serach"; did you mean search?
        See: kamerspoor --help
        """);
    CommandLineRun.in(HOME, "zeok", "x")
        .assertError(
            """
        kamerspoor: there is no command "zeok"; did you mean zoek?
        See: kamerspoor --help
        """);
  }

  @Test
  void everyCommandHasANameInDutch() {
    String help = CommandLineRun.in(HOME, "help").out();
    List<String> commands =
        Pattern.compile("^  ([a-z]+)(, [a-z]+)? ", Pattern.MULTILINE)
            .matcher(help.substring(help.indexOf("Commands:")))
            .results()
            .filter(command -> command.group(2) == null)
            .map(command -> command.group(1))
            .filter(command -> !command.equals("bench")) // a Dutch word too
            .toList();
    assertEquals(List.of(), commands);
    assertTrue(help.contains("\n  search, zoek "));
    assertEquals(
        CommandLineRun.in(HOME, "help", "search"), CommandLineRun.in(HOME, "hulp", "zoek"));
  }

  @Test
  void unknownOptionNamesNearOnes() {
    CommandLineRun.in(HOME, "--versoin")
        .assertError(
            """
        kamerspoor: there is no option --versoin; did you mean --version?
        See: kamerspoor --help
        """);
  }

  @Test
  void helpOfAnUnknownCommand() {
    CommandLineRun.in(HOME, "help", "hel")
        .assertError(
            """
        kamerspoor: there is no command "hel"; did you mean help?
        """);
  }

  @Test
  void helpOfTwoThings() {
    CommandLineRun.in(HOME, "help", "query", "trend")
        .assertError(
            "kamerspoor: one thing at a time, not query and trend; give one command, or query\n");
  }

  @Test
  void escapeSequencesInArgumentsDoNotReachTheTerminal() {
    CommandLineRun.in(HOME, "\u001B[31m\u202Ered")
        .assertError(
            """
        kamerspoor: there is no command "␛[31m\uFFFDred"
        See: kamerspoor --help
        """);
  }

  @Test
  void aFullDiskIsAnError() {
    runInto(new IOException("No space left on device"))
        .assertError(
            """
        kamerspoor: the results cannot be written: No space left on device
        """);
  }

  @Test
  void aClosedPipeEndsQuietly() {
    assertEquals(
        new CommandLineRun(0, "", ""),
        runInto(new ClosedPipeException(new IOException("Broken pipe"))));
  }

  private static CommandLineRun runInto(IOException failure) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw failure;
          }
        };
    return CommandLineRun.into(out, HOME, "--help");
  }

  @Test
  void whatRunsOutOfMemoryIsToldHowToGetMore() {
    Error full = new OutOfMemoryError("Java heap space");
    for (Error failure : List.of(full, new ExceptionInInitializerError(full))) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      assertEquals(2, FailureText.report(failure, CommandLineRun.pipes(HOME, err)));
      assertEquals(
          "kamerspoor: not enough memory; give more: put KAMERSPOOR_MEMORY=4g before the command\n",
          err.toString(UTF_8));
    }
  }
}
