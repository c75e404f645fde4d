package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever types what {@code kamerspoor help query} shows finds something in the corpus. */
final class QueryHelpTest {

  /** What stands two blanks in, up to its explanation. */
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^  (\\S.*?)(?:  +.*)?$");

  @TempDir private static Path home;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexCopy(home);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleFindsSomething(String query) {
    CommandLineRun run = CommandLineRun.in(home, "search", "--limit", "1", "--", query);
    assertEquals(0, run.code(), run.out() + run.err());
  }

  @Test
  void everyLineFitsATerminal() {
    assertEquals(List.of(), help().lines().filter(line -> line.length() > 80).toList());
    assertTrue(examples().size() > 30, () -> examples().toString());
  }

  private static List<String> examples() {
    String table = "IF YOU COME FROM";
    return EXAMPLE
        .matcher(help().substring(0, help().indexOf(table)))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String help() {
    return CommandLineRun.in(Path.of("."), "help", "query").out();
  }
}
