package nl.kamerspoor.command;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kamerspoor.output.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of a folder over the repository's own corpus: {@code NAME.command} holds what
 * is typed after {@code kamerspoor}, {@code NAME.expected} the exit code and all that it prints.
 *
 * <p>To add one, write its {@code .command} and run {@code mvn test -Dkamerspoor.golden=write}.
 */
final class GoldenCommandsTest {

  private static final String TYPED = ".command";
  private static final String EXPECTED = ".expected";

  /** Wide, so that the length of this machine's paths breaks no line differently. */
  private static final Map<String, String> WIDE = Map.of("COLUMNS", "300");

  @TestFactory
  Stream<DynamicTest> everyCommandPrintsWhatIsExpected(@TempDir Path home) throws IOException {
    LetterCorpus.indexCopy(home);
    Map<String, ThrowingSupplier<String>> outputs = new TreeMap<>();
    try (DirectoryStream<Path> commands =
        Files.newDirectoryStream(Golden.folder("commands"), "*" + TYPED)) {
      for (Path command : commands) {
        String name = String.valueOf(command.getFileName()).replace(TYPED, EXPECTED);
        outputs.put(name, () -> run(home, Files.readString(command)));
      }
    }
    return Golden.tests("commands", outputs).filter(test -> !test.getDisplayName().endsWith(TYPED));
  }

  private static String run(Path home, String typed) {
    String[] words = TypedWords.of(typed);
    boolean pathsAreShown = List.of("check", "index").contains(words[0]);
    CommandLineRun run = CommandLineRun.in(home, pathsAreShown ? WIDE : Map.of(), null, "", words);
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
}
