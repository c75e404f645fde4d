package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kamerspoor.testing.Checkout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries over the corpus that nobody wrote as queries: pasted, copied, too long, too clever. */
final class PastedQueriesTest {

  private static final String QUESTION =
      "wat heeft het kabinet gezegd over de terugkeer van uitreizigers en de aanpak van hen? ";

  @TempDir private static Path folder;

  @BeforeAll
  static void index() {
    CommandLineRun run =
        CommandLineRun.in(folder, "index", Checkout.CORPUS.toString(), "--index", "papers");
    assertEquals(0, run.code(), run.err());
  }

  private static CommandLineRun search(String query) {
    return CommandLineRun.in(folder, "search", query, "--index", "papers", "--limit", "3");
  }

  private static List<String> hits(String query) {
    CommandLineRun run =
        CommandLineRun.in(
            folder, "search", query, "--index", "papers", "--limit", "3", "--format", "trec");
    assertTrue(run.code() < 2, run.err());
    return run.out().lines().map(line -> line.split(" ", -1)[2]).toList();
  }

  /** What is said before the hits. */
  private static String head(CommandLineRun run) {
    return run.out().substring(0, run.out().indexOf("\n\n"));
  }

  @Test
  void regularExpressionsThatExplode() {
    search("/(((.*a){20}.*){20}.*){20}/")
        .assertError(
            """
            kamerspoor: this regular expression takes too much work
              /(((.*a){20}.*){20}.*){20}/
              ^
              repeat less, or write it shorter
            """);
    search("terreur /(.*a){1,900}.*(.*b){1,1}/")
        .assertError(
            """
            kamerspoor: this regular expression takes too much work
              terreur /(.*a){1,900}.*(.*b){1,1}/
                      ^
              repeat less, or write it shorter
            """);
    search("/.*/")
        .assertError(
            """
            kamerspoor: "/.*/" stands for 3,273 words, more than 1,024
              /.*/
              ^
              write more letters
            """);
    CommandLineRun nested = search("/" + "(".repeat(5_000) + "a" + ")".repeat(5_000) + "/");
    assertTrue(nested.err().startsWith("kamerspoor: "), nested.err());
    assertEquals(2, nested.code());
  }

  @Test
  void aQuestionOfTwoThousandCharacters() {
    String question = QUESTION.repeat(24).substring(0, 1999) + "?";
    assertEquals(hits(QUESTION.strip()), hits(question));
  }

  /** A page of a paper finds itself. */
  @Test
  void aPastedPage() throws IOException {
    String paper = Files.readString(Checkout.CORPUS.resolve("kst-29754-423.txt"));
    String[] words = paper.split("\\s+", -1);
    String page = String.join(" ", Arrays.copyOfRange(words, 400, 800));
    List<String> hits = hits(page);
    assertEquals(3, hits.size());
    assertTrue(hits.stream().allMatch(id -> id.startsWith("kst-29754-423#")), hits.toString());
    CommandLineRun whole = search(String.join(" ", Arrays.copyOfRange(words, 0, 1200)));
    assertEquals(2, whole.code());
    assertTrue(whole.err().contains("the query has more than 500 words"), whole.err());
    assertTrue(whole.err().contains("give the words that matter"), whole.err());
  }

  @Test
  void aLinkToAnotherSite() {
    CommandLineRun run = search("https://www.example.com/kst-29754-423?a=b&c=[d]");
    assertTrue(run.code() < 2, run.err());
    assertEquals("", run.err());
    assertTrue(!run.out().contains("not in the index"), run.out());
  }

  @Test
  void onlyWordsOfAsking() {
    assertEquals(
        """
        no paragraph with all words, 9 with some, in 3 papers · «wie zegt wat waarom?»
        the mark at the end of waarom? ends a sentence; within a word ? stands for one
        letter
        in no paragraph: zegt, waarom\
        """,
        head(search("wie zegt wat waarom?")));
    assertEquals(List.of(), hits("hoezo?"));
  }

  @Test
  void aTitleInCapitals() {
    String title = "BELEIDSREACTIE OP DE EVALUATIE VAN HET BELEID EN DE AANPAK OF PREVENTIE";
    assertTrue(
        head(search(title))
            .contains(
                """
                EN read as a word, as the whole query is in capitals; for the operator write AND
                OF read as a word, as the whole query is in capitals; for the operator write OR
                """),
        head(search(title)));
    assertEquals(hits(title.toLowerCase(Locale.ROOT)), hits(title));
  }

  @Test
  void aLinkToADossierMeansItsPapers() {
    assertEquals(
        hits("terrorisme dossier:29754"),
        hits("terrorisme <https://zoek.officielebekendmakingen.nl/dossier/29754>"));
    assertEquals(
        hits("terrorisme dossier:29754"),
        hits("terrorisme https://zoek.officielebekendmakingen.nl/dossier/29754"));
    assertEquals(
        hits("kst-29754-423"),
        hits("<https://zoek.officielebekendmakingen.nl/kst-29754-423.html>"));
  }
}
