package nl.kamerspoor.command;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.output.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of a folder over the repository's own corpus: {@code NAME.command} holds what
 * is typed after {@code kamerspoor}, {@code NAME.expected} the exit code and all that it prints.
 *
 * <p>To add one, write its {@code .command} and run {@code mvn test -Dkamerspoor.golden=write}.
 */
final class GoldenCommandsTest {

  private static final Path ROOT = Path.of(System.getProperty("kamerspoor.root", ".."));
  private static final Path COMMANDS = ROOT.resolve("app/src/test/resources/golden/commands");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  /** Wide, so that the length of this machine's paths breaks no line differently. */
  private static final Map<String, String> WIDE = Map.of("COLUMNS", "300");

  @Test
  void everyCommandPrintsWhatIsExpected(@TempDir Path home) throws IOException {
    LetterCorpus.indexCopy(home);
    Map<String, String> files = new TreeMap<>();
    try (DirectoryStream<Path> commands = Files.newDirectoryStream(COMMANDS, "*.command")) {
      for (Path command : commands) {
        String name = String.valueOf(command.getFileName());
        String typed = Files.readString(command);
        files.put(name, typed);
        files.put(name.replace(".command", ".expected"), run(home, typed));
      }
    }
    Golden.assertMatches("commands", files);
  }

  private static String run(Path home, String typed) {
    List<String> words = words(typed);
    boolean pathsAreShown = List.of("check", "index").contains(words.getFirst());
    CommandLineRun run =
        CommandLineRun.in(
            home, pathsAreShown ? WIDE : Map.of(), null, "", words.toArray(String[]::new));
    String printed =
        "exit "
            + run.code()
            + "\n"
            + run.out()
            + (run.err().isEmpty() ? "" : "stderr\n" + run.err());
    return printed
        .replace(home.toString(), "HOME")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "TIME")
        .replaceAll("[\\d,]+ KiB", "SIZE")
        .replaceAll("(schema|reading|analysis) [^,]+,", "$1 VERSION,")
        .replaceAll("Lucene [\\d.]+", "Lucene VERSION");
  }

  private static List<String> words(String typed) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(typed);
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
