package nl.kamerspoor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.kamerspoor.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a terminal shows at once, and what in a pager: a script here, which writes a file. */
final class PagerTest extends OneLetter {

  private static final int HIGH = 1000;
  private static final int LOW = 5;
  private static final String[] SEARCH = {"search", "terrorisme OR nederland"};

  private Path pager;
  private Path paged;

  @BeforeEach
  void setUp() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
    pager = folder.resolve("pager");
    paged = folder.resolve("paged");
  }

  private static CommandLineRun on(int lines, Map<String, String> variables, String... typed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        Environment.in(home, variables).withScreen(out, 80, lines).withMessages(err, null);
    int code = Commands.program().run(environment, typed);
    return new CommandLineRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** What is printed where there is no pager. */
  private static CommandLineRun plain(String... typed) {
    return CommandLineRun.in(home, Map.of("CLICOLOR_FORCE", "1"), 80, "", typed);
  }

  private String script(String commands) throws IOException {
    Files.writeString(pager, "#!/bin/sh\n" + commands + "\n");
    assertTrue(pager.toFile().setExecutable(true));
    return pager.toString();
  }

  private String writing() throws IOException {
    return script("{ echo \"LESS=$LESS\"; cat; } > '" + paged + "'");
  }

  @Test
  void longResultsArePagedInColour() throws IOException {
    CommandLineRun plain = plain(SEARCH);
    assertTrue(plain.out().contains("\u001B["));
    assertEquals(new CommandLineRun(0, "", ""), on(LOW, Map.of("PAGER", writing()), SEARCH));
    assertEquals("LESS=FRX\n" + plain.out(), Files.readString(paged));
  }

  @Test
  void shortResultsArePrinted() throws IOException {
    assertEquals(plain(SEARCH), on(HIGH, Map.of("PAGER", writing()), SEARCH));
    int lines = Math.toIntExact(plain(SEARCH).out().lines().count());
    assertEquals(plain(SEARCH), on(lines + 1, Map.of("PAGER", writing()), SEARCH));
    assertTrue(Files.notExists(paged));
    on(lines, Map.of("PAGER", writing()), SEARCH);
    assertTrue(Files.exists(paged));
  }

  @Test
  void aLineLongerThanTheScreenIsWideTakesSeveralRows() {
    ScreenRows rows = new ScreenRows(3, 10);
    assertEquals(false, isFilled(rows, "\u001B[1m" + "é".repeat(20) + "\u001B[0m\n"));
    assertEquals(true, isFilled(rows, "\n"));
    assertEquals(true, isFilled(new ScreenRows(3, 10), "x".repeat(31)));
  }

  private static boolean isFilled(ScreenRows rows, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return rows.isFilledBy(bytes, 0, bytes.length);
  }

  @Test
  void ourOwnVariableComesFirstAndLessIsLeftAlone() throws IOException {
    on(LOW, Map.of("KAMERSPOOR_PAGER", writing(), "PAGER", "absent", "LESS", "S"), SEARCH);
    assertEquals("LESS=S", Files.readAllLines(paged).getFirst());
  }

  @Test
  void aPagerMayHaveTheSyntaxOfAShell() throws IOException {
    on(LOW, Map.of("PAGER", "X=1; cat > '" + paged + "'"), SEARCH);
    assertEquals(plain(SEARCH).out(), Files.readString(paged));
  }

  @Test
  void noPagerIsWanted() throws IOException {
    CommandLineRun plain = plain(SEARCH);
    String writing = writing();
    String query = SEARCH[1];
    assertEquals(plain, on(LOW, Map.of("KAMERSPOOR_PAGER", "", "PAGER", writing), SEARCH));
    assertEquals(plain, on(LOW, Map.of("PAGER", "cat"), SEARCH));
    assertEquals(plain, on(LOW, Map.of("PAGER", writing), "--no-pager", "search", query));
    assertEquals(plain, on(LOW, Map.of("PAGER", writing), "search", query, "--no-pager"));
    on(LOW, Map.of("PAGER", writing, "TERM", "dumb"), SEARCH);
    assertTrue(Files.notExists(paged));
  }

  @Test
  void aPagerThatDoesNotExistIsToldAndAllIsPrinted() {
    CommandLineRun plain = plain(SEARCH);
    assertEquals(
        new CommandLineRun(
            0,
            plain.out(),
            "kamerspoor: $PAGER: the pager \"/absent/pager -R\" cannot be started; all is"
                + " printed\n"),
        on(LOW, Map.of("PAGER", "/absent/pager -R"), SEARCH));
    // A shell that does not find it says so itself.
    assertEquals(plain, on(LOW, Map.of("PAGER", "/absent/pager 2> /dev/null; exit 127"), SEARCH));
  }

  @Test
  void aPagerThatIsLeftEarlyIsNoFailure() throws IOException {
    String leaving = script("exit 3");
    assertEquals(new CommandLineRun(0, "", ""), on(LOW, Map.of("PAGER", leaving), SEARCH));
    // What is printed long, but has an error: the same exit code, and the message after the pager.
    String[] missing = {"show", "27925-681", "27925-682"};
    CommandLineRun plain = plain(missing);
    assertEquals(2, plain.code());
    CommandLineRun left = on(LOW, Map.of("PAGER", leaving), missing);
    assertEquals(plain.code(), left.code());
    assertEquals(plain.err(), left.err());
  }

  @Test
  void whatShowsProgressIsNotPaged() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), "terrorisme\nnederland\n");
    CommandLineRun run =
        on(LOW, Map.of("PAGER", writing()), "batch", list.toString(), "--format", "csv");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().lines().count() > 2);
    assertEquals(0, on(2, Map.of("PAGER", writing()), "index").code());
    assertTrue(Files.notExists(paged));
    on(LOW, Map.of("PAGER", writing()), "batch", "--help");
    assertTrue(Files.exists(paged));
  }
}
