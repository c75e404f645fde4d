package nl.kamerspoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamerspoor.command.CommandLineRun;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every {@code $ ./kamerspoor …} of README.md's console blocks and compares what it prints. A
 * line with nothing but {@code …} stands for any lines that follow.
 */
final class ReadmeTest {

  private static final Path ROOT = Path.of(System.getProperty("kamerspoor.root", ".."));
  private static final String PROMPT = "$ ./kamerspoor ";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private record Example(String command, List<String> output) {}

  @TestFactory
  Stream<DynamicTest> everyCommandPrintsWhatTheReadmeShows(@TempDir Path home) throws IOException {
    Files.createDirectory(home.resolve("corpus"));
    try (DirectoryStream<Path> papers = Files.newDirectoryStream(ROOT.resolve("corpus"))) {
      for (Path paper : papers) {
        Files.copy(paper, home.resolve("corpus").resolve(paper.getFileName().toString()));
      }
    }
    List<Example> examples = examples(Files.readAllLines(ROOT.resolve("README.md")));
    assertFalse(examples.isEmpty(), "README.md shows no command");
    return examples.stream()
        .map(example -> dynamicTest(example.command(), () -> compare(example, home)));
  }

  private static void compare(Example example, Path home) {
    CommandLineRun run = CommandLineRun.in(home, words(example.command()).toArray(String[]::new));
    String text = run.out().isEmpty() ? run.err() : run.out();
    List<String> printed = text.lines().map(String::stripTrailing).toList();
    List<String> expected = example.output();
    if (!expected.isEmpty() && expected.getLast().equals("…")) {
      expected = expected.subList(0, expected.size() - 1);
      printed = printed.subList(0, Math.min(expected.size(), printed.size()));
    }
    assertEquals(String.join("\n", expected), String.join("\n", printed), run.err());
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

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      for (int group = 1; group <= 3; group++) {
        if (matcher.group(group) != null) {
          words.add(matcher.group(group));
        }
      }
    }
    return words;
  }
}
