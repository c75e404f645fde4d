package nl.kamerspoor.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that is printed runs as it was meant when it is pasted into a shell. */
final class ShellCommandTest {

  private static final Path SHELL = Path.of("/bin/sh");

  /** What people look for, and what shells, terminals and file names make hard. */
  private static final List<String> HARD =
      List.of(
          "terugkeerders",
          "=terrorist",
          "-aanslag terrorisme",
          "\"foreign terrorist fighters\"~5",
          "'s-Gravenhage",
          "''",
          "'",
          "",
          " ",
          "$HOME ${HOME} $(id) `id`",
          "hoezo!! !1 !terreur",
          "a\\b\\\\",
          "jihad* sal?fis* [2017 TO 2019]",
          "~ ~root {a,b} a;b|c&d >e <f #g",
          "kst-27925-858#34",
          "#12",
          "één coördinator 漢字 🙂",
          "twee\nregels",
          "\n",
          "tab\tstop",
          "\u001B]52;c;aGk=\u0007",
          "\u009B31m\u202Eachterstevoren\u200B\uFEFF\u2028",
          "100%",
          "%s\\n");

  @TempDir private Path folder;

  @Test
  void theShellGivesBackTheSameArguments() throws IOException, InterruptedException {
    assertEquals(HARD, parsed(new ShellCommand(HARD, ShellCommand.About.PROGRAM), "kamerspoor"));
  }

  @Test
  void theIndexInUseIsNamedAndAnyProgramsNameIsFound() throws IOException, InterruptedException {
    for (String name : HARD) {
      if (!name.isEmpty()) {
        assertEquals(
            List.of("show", "kst-1-2#3", "--index", name),
            parsed(ShellCommand.inIndex("show", "kst-1-2#3"), "./" + name.replace('/', '-'), name));
      }
    }
  }

  @Test
  void nothingThatATerminalObeysIsPrinted() {
    String text = new ShellCommand(HARD, ShellCommand.About.PROGRAM).text();
    assertFalse(
        text.codePoints()
            .filter(character -> character != '\n')
            .map(Character::getType)
            .anyMatch(type -> type == Character.CONTROL || type == Character.FORMAT),
        text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kamerspoor", "./kamerspoor", "/opt/kamerspoor/kamerspoor", "../k_1"})
  void whatNeedsNoQuotesHasNone(String program) {
    assertEquals(
        program + " show kst-27925-858#34 --index /tmp/index",
        ShellCommand.inIndex("show", "kst-27925-858#34")
            .text(new ProgramCall(program, "/tmp/index")));
  }

  @Test
  void whoeverUsesTheUsualIndexNeedNotNameIt() {
    ProgramCall usual = new ProgramCall("./kamerspoor", null);
    assertEquals("./kamerspoor stats", ShellCommand.inIndex("stats").text(usual));
    assertEquals("./kamerspoor index", ShellCommand.makingIndex().text(usual));
    ProgramCall other = usual.withIndex("/home/els/mijn index");
    assertEquals(
        "./kamerspoor index --index '/home/els/mijn index' PAPERS",
        ShellCommand.makingIndex().text(other));
    assertEquals("./kamerspoor help query", ShellCommand.of("help", "query").text(other));
  }

  @Test
  void inFilesItIsTheSameInAnyFolder() {
    assertEquals(
        "kamerspoor search 'foreign fighters'",
        ShellCommand.inIndex("search", "foreign fighters").text());
  }

  private List<String> parsed(ShellCommand command, String program)
      throws IOException, InterruptedException {
    return parsed(command, program, null);
  }

  /** The arguments that a program gets when the command is run by a shell. */
  private List<String> parsed(
      ShellCommand command, String program, @org.jspecify.annotations.Nullable String index)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(SHELL), "no " + SHELL + " to run commands in");
    String echo = "program() { for word; do printf '%s\\0' \"$word\"; done; }\n";
    // The program's name is an argument of "program" here, so that any name can be tried.
    String line = echo + "program " + command.text(new ProgramCall(program, index));
    Process shell =
        new ProcessBuilder(SHELL.toString(), "-c", line).directory(folder.toFile()).start();
    String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, shell.waitFor(), line);
    List<String> words = new ArrayList<>(List.of(out.split("\0", -1)));
    words.removeLast();
    assertEquals(program, words.removeFirst());
    return words;
  }
}
