package nl.kamerspoor.command.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.command.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCommandTest {

  /** A folder with a corpus of three motions and its index; tests do not change them. */
  @TempDir private static Path home;

  @TempDir private Path folder;

  @BeforeAll
  static void index() throws IOException {
    Files.createDirectories(home.resolve("corpus"));
    paper("kst-29754-1", "verzoekt de regering de terugkeer van uitreizigers te voorkomen");
    paper("kst-29754-2", "verzoekt de regering grenscontroles in te voeren");
    paper("kst-29754-3", "verzoekt de regering terugkeerders te berechten");
    CommandLineRun run = CommandLineRun.in(home, "index");
    assertEquals(0, run.code(), run.err());
  }

  private static void paper(String id, String text) throws IOException {
    Files.writeString(home.resolve("corpus/" + id + ".txt"), text + ".\n");
  }

  @BeforeEach
  void files() throws IOException {
    write("topics.tsv", "1\tterugkeer\tfor people\n2\tgrenzen\n3\tnever judged\n");
    write(
        "qrels.txt",
        """
        1 0 kst-29754-1 2
        1 0 kst-29754-3 1
        2 0 kst-29754-2 1
        2 0 kst-29754-1 0
        """);
    // Two found for topic 1, the better one last; nothing for topic 2.
    write(
        "poor.run",
        """
        1 Q0 kst-29754-1 1 1.5 poor
        1 Q0 kst-29754-3 2 2.5 poor
        """);
    write(
        "good.run",
        """
        1 Q0 kst-29754-1 1 9 good
        1 Q0 kst-29754-3 2 8 good
        2 Q0 kst-29754-2 1 7 good
        """);
    write("items.tsv", "query\ttarget\nterugkeer\tkst-29754-3\nterugkeer\tkst-29754-9\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void runsOfOthersSideBySide() {
    // Topic 1 of poor.run: (1/1 + 2/log2(3)) / (2/1 + 1/log2(3)) = 2.261860 / 2.630930 = 0.8597.
    assertEquals(
        """
        run       topics  nDCG@10    P@10     MAP     MRR    R@50  R@1000  judged@10
        poor.run       2   0.4299  0.1000  0.5000  0.5000  0.5000  0.5000     0.5000
        good.run       2   1.0000  0.1500  1.0000  1.0000  1.0000  1.0000     1.0000

        run       against   measure    difference       p
        good.run  poor.run  nDCG@10        0.5701  0.5049
        good.run  poor.run  P@10           0.0500  1.0000
        good.run  poor.run  MAP            0.5000  1.0000
        good.run  poor.run  MRR            0.5000  1.0000
        good.run  poor.run  R@50           0.5000  1.0000
        good.run  poor.run  R@1000         0.5000  1.0000
        good.run  poor.run  judged@10      0.5000  1.0000
        """,
        judged("--run", "poor.run", "--run", "good.run").out());
  }

  @Test
  void idsWithBlanksAreReadBack() throws IOException {
    write("topics.tsv", "mijn vraag\tterugkeer\n50%20\tgrenzen\n");
    write("qrels.txt", "mijn%20vraag 0 kst-29754-1 1\n50%2520 0 a%C2%A0b%09c 1\n");
    write("blanks.run", "mijn%20vraag Q0 kst-29754-1 1 2 x\n50%2520 Q0 a%C2%A0b%09c 1 2 x\n");
    String text = judged("--run", "blanks.run", "--per-topic", "--format", "jsonl").out();
    assertTrue(text.contains("\"topic\":\"mijn vraag\""), text);
    assertTrue(text.contains("\"topic\":\"50%20\""), text);
    assertTrue(text.contains("\"topics\":2,\"ndcg_10\":1.0"), text);
  }

  @Test
  void aRunWithoutATopicSaysSo() {
    assertEquals(
        "poor.run: has nothing for 1 topic, which counts as 0\n",
        judged("--run", "poor.run").err());
  }

  @Test
  void settingsOfTheSearch() {
    assertEquals(
        """
        {"type":"evaluation","run":"default","topics":2,"ndcg_10":1.0,"p_10":0.15,"map":1.0,"mrr":1.0,"recall_50":1.0,"recall_1000":1.0,"judged_10":1.0}
        {"type":"evaluation","run":"--match exact","topics":2,"ndcg_10":0.3801,"p_10":0.05,"map":0.25,"mrr":0.5,"recall_50":0.25,"recall_1000":0.25,"judged_10":0.5}
        """,
        judged("--setting", "default", "--setting", "--match exact", "--format", "jsonl")
            .out()
            .lines()
            .filter(line -> line.contains("\"evaluation\""))
            .reduce("", (a, b) -> a + b + "\n"));
  }

  @Test
  void eachTopicAsATable() {
    assertEquals(
        """
        run,topic,query,ndcg_10,p_10,map,mrr,recall_50,recall_1000,judged_10
        poor.run,1,terugkeer,0.8597,0.2000,1.0000,1.0000,1.0000,1.0000,1.0000
        poor.run,2,grenzen,0.0000,0.0000,0.0000,0.0000,0.0000,0.0000,0.0000
        """,
        judged("--run", "poor.run", "--per-topic", "--format", "csv").out().replace("\r", ""));
  }

  /** One query with two targets is one item, and the better rank counts. */
  @Test
  void knownItems() {
    assertEquals(
        """
        run      topics  MRR@10  success@1  success@10
        default       1  0.5000     0.0000      1.0000
        """,
        evaluate("--known-items", "items.tsv", "--text-only").out());
  }

  @Test
  void paragraphsAsUnits() throws IOException {
    write("topics.tsv", "1\tgrenscontroles\n");
    write("qrels.txt", "1 0 kst-29754-2#1 1\n");
    assertEquals(
        """
        | run | topics | nDCG@10 | P@10 | MAP | MRR | R@50 | R@1000 | judged@10 |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        | default | 1 | 1.0000 | 0.1000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 |
        """,
        judged("--unit", "paragraph", "--format", "markdown").out());
  }

  @Test
  void whatIsMissing() {
    assertError(
        evaluate("--topics", "topics.tsv"),
        """
        kamerspoor: give --topics and --qrels, or --known-items alone
        See: kamerspoor evaluate --help
        """);
    String nowhere = folder.resolve("nowhere.tsv").toString();
    assertError(
        evaluate("--known-items", nowhere), "kamerspoor: " + nowhere + ": there is no such file\n");
    assertError(evaluate("--known-items", "."), "kamerspoor: .: this is a folder; give a file\n");
  }

  @Test
  void badLines() throws IOException {
    write("empty.tsv", "\n");
    assertError(
        evaluate("--known-items", "empty.tsv"),
        "kamerspoor: empty.tsv:1:1: there is no known item in this file\n");
    write("items.tsv", "vraag\tdoel\n");
    assertError(
        evaluate("--known-items", "items.tsv"),
        """
        kamerspoor: items.tsv:1:1: the first line must be: query, tab, target
          vraag doel
          ^
        """);
    write("topics.tsv", "1\tterugkeer\n1\tgrenzen\n");
    assertError(
        judged(),
        """
        kamerspoor: topics.tsv:2:1: topic 1 occurred before; give each its own id
          1 grenzen
          ^
        """);
    write("topics.tsv", "1\n");
    assertError(
        judged(),
        """
        kamerspoor: topics.tsv:1:2: there is no query; write a topic as its id, a tab and its query
          1
           ^
        """);
  }

  @Test
  void badJudgments() throws IOException {
    write("qrels.txt", "1 0 kst-29754-1 2\n1 0 kst-29754-3 ja\n");
    assertError(
        judged(),
        """
        kamerspoor: qrels.txt:2:17: "ja" is not a grade; write 0 for not relevant, 1 or more for relevant
          1 0 kst-29754-3 ja
                          ^
        """);
    write("qrels.txt", "1 0 kst-29754-1 2\n4 0 kst-29754-3 1\n");
    assertError(
        judged(),
        """
        kamerspoor: qrels.txt:2:1: there is no topic "4" in topics.tsv
          4 0 kst-29754-3 1
          ^
        """);
    write("qrels.txt", "1 0 kst-29754-1 2\n1 0 kst-29754-1 0\n");
    assertError(
        judged(),
        """
        kamerspoor: qrels.txt:2:5: kst-29754-1 was already judged for topic 1; keep one
          1 0 kst-29754-1 0
              ^
        """);
    write("qrels.txt", "1 kst-29754-1 2\n");
    assertError(
        judged(),
        """
        kamerspoor: qrels.txt:1:16: a judgment has four columns: topic, 0, document, grade
          1 kst-29754-1 2
                         ^
        """);
  }

  @Test
  void badRuns() throws IOException {
    write("bad.run", "1 Q0 kst-29754-1 1 hoog x\n");
    assertError(
        judged("--run", "bad.run"),
        """
        kamerspoor: bad.run:1:20: "hoog" is not a score; write a number such as 12.3
          1 Q0 kst-29754-1 1 hoog x
                             ^
        """);
    write("bad.run", "1 Q0 kst-29754-1 1 2 x\n1 Q0 kst-29754-1 2 1 x\n");
    assertError(
        judged("--run", "bad.run"),
        """
        kamerspoor: bad.run:2:6: kst-29754-1 was already found for topic 1
          1 Q0 kst-29754-1 2 1 x
               ^
        """);
    Files.write(folder.resolve("bad.run"), "1 Q0 caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertError(
        judged("--run", "bad.run"),
        "kamerspoor: bad.run:1:9: byte 8 of the file (0xE9, counted from 0) is not UTF-8; save the file as UTF-8\n");
    write("bad.run", "1 Q0\0 kst-29754-1 1 2 x\n");
    assertError(
        judged("--run", "bad.run"),
        "kamerspoor: bad.run:1:5: this line holds a NUL character; remove it; if every letter has one, save the file as UTF-8\n");
  }

  @Test
  void aRunOfParagraphsIsMeasuredByItsPapers() throws IOException {
    write(
        "paragraphs.run",
        """
        1 Q0 kst-29754-1#2 1 9 x
        1 Q0 kst-29754-1#1 2 8 x
        1 Q0 kst-29754-3#1 3 7 x
        2 Q0 kst-29754-2#1 1 7 x
        """);
    CommandLineRun run = judged("--run", "good.run", "--run", "paragraphs.run");
    assertEquals(
        "paragraphs.run: each paper takes the rank of its best paragraph; --unit paragraph"
            + " measures the paragraphs themselves\n",
        run.err());
    List<String> lines = run.out().lines().toList();
    // The longer name has a line of its own.
    assertEquals("paragraphs.run", lines.get(2));
    assertEquals(lines.get(1).replaceFirst("\\S+ +", ""), lines.get(3).strip());
  }

  @Test
  void aRunOfWhichNothingWasJudgedIsSaid() throws IOException {
    write("paragraphs.run", "1 Q0 kst-29754-1#2 1 9 x\n2 Q0 kst-29754-2#1 1 9 x\n");
    CommandLineRun run = judged("--run", "paragraphs.run", "--unit", "paragraph");
    assertEquals(0, run.code());
    assertEquals(
        "paragraphs.run: nothing that it found was judged, so everything is 0: it found documents such as"
            + " kst-29754-1#2, but judged are such as kst-29754-1; --unit chooses between"
            + " paragraphs and papers\n",
        run.err());
  }

  @Test
  void aRunThatFoundNothingIsSaid() throws IOException {
    write("topics.tsv", "1\tonvindbaar\n2\tnergens\n");
    CommandLineRun run = judged();
    assertEquals(0, run.code());
    assertEquals("default: found nothing, so everything is 0\n", run.err());
  }

  @Test
  void badSettings() {
    assertError(
        judged("--setting", "--match near"),
        """
        kamerspoor: --setting "--match near": --match: "near" is not one of exact, inflection and family
        """);
    assertError(
        judged("--setting", "--weight k2=1"),
        """
        kamerspoor: --weight: there is no weight "k2"; did you mean k1?
        """);
    assertError(
        judged("--setting", "--weight k1=veel"),
        """
        kamerspoor: --weight: "k1=veel" has no number; write k1=0.5
        """);
    for (String weight : List.of("b=1.5", "title=-1", "near=NaN", "k1=1e99")) {
      assertError(
          judged("--setting", "--weight " + weight),
          """
          kamerspoor: --weight: "%s" is out of range; weights are 0 or more, b at most 1
          """
              .formatted(weight));
    }
  }

  private static void assertError(CommandLineRun run, String expected) {
    assertEquals(expected, run.err());
    assertEquals("", run.out());
    assertEquals(2, run.code());
  }

  private CommandLineRun judged(String... more) {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(
        new String[] {"--topics", "topics.tsv", "--qrels", "qrels.txt"}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return evaluate(arguments);
  }

  private CommandLineRun evaluate(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "evaluate";
    System.arraycopy(more, 0, arguments, 1, more.length);
    arguments[more.length + 1] = "--index";
    arguments[more.length + 2] = home.resolve(".kamerspoor").toString();
    return CommandLineRun.in(folder, arguments);
  }
}
