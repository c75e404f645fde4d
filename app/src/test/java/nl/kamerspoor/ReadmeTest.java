package nl.kamerspoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamerspoor.command.CommandLineRun;
import nl.kamerspoor.command.TypedWords;
import nl.kamerspoor.testing.Checkout;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every {@code $ ./kamerspoor …} of README.md's console blocks and compares what it prints. A
 * line with nothing but {@code …} stands for any lines that follow; a first line with {@code
 * kamerspoor:} is an error, and the command has to fail.
 */
final class ReadmeTest {

  private static final String PROMPT = "$ ./kamerspoor ";

  private record Example(String command, List<String> output) {}

  @TestFactory
  Stream<DynamicTest> everyCommandPrintsWhatTheReadmeShows(@TempDir Path home) throws IOException {
    Checkout.copyCorpus(home);
    assertEquals(0, CommandLineRun.in(home, "index").code());
    List<Example> examples = examples(Files.readAllLines(Checkout.ROOT.resolve("README.md")));
    assertFalse(examples.isEmpty(), "README.md shows no command");
    return examples.stream()
        .map(example -> dynamicTest(example.command(), () -> compare(example, home)));
  }

  private static void compare(Example example, Path home) {
    CommandLineRun run = CommandLineRun.in(home, TypedWords.of(example.command()));
    boolean refused = example.output().getFirst().startsWith("kamerspoor: ");
    assertEquals(refused ? 2 : 0, run.code(), run.err());
    assertEquals("", refused ? run.out() : run.err());
    List<String> printed = (run.out() + run.err()).lines().map(String::stripTrailing).toList();
    List<String> expected = example.output();
    if (!expected.isEmpty() && expected.getLast().equals("…")) {
      expected = expected.subList(0, expected.size() - 1);
      printed = printed.subList(0, Math.min(expected.size(), printed.size()));
    }
    assertEquals(String.join("\n", expected), String.join("\n", printed));
  }

  private static List<Example> examples(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith(PROMPT)) {
        examples.add(new Example(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (inside) {
        examples.getLast().output().add(line.stripTrailing());
      }
    }
    for (Example example : examples) { // a blank line before the next prompt is only for the eye
      while (!example.output().isEmpty() && example.output().getLast().isEmpty()) {
        example.output().removeLast();
      }
    }
    return examples;
  }
}
