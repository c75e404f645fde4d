package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who speaks leads what is said in a debate, in every format. */
final class SpeakersTest {

  private static final String ID = "h-tk-20172018-61-10";

  private static final String DEBATE =
      """
      <officiele-publicatie><handelingen><agendapunt><item-titel>Mkb</item-titel>
      <spreekbeurt nieuw="nee"><spreker><voorvoegsels>De</voorvoegsels> <naam><achternaam>voorzitter</achternaam></naam>:</spreker><tekst><al>Het krediet is aan de orde.</al></tekst></spreekbeurt>
      <spreekbeurt nieuw="ja"><spreker><voorvoegsels>Staatssecretaris</voorvoegsels> <naam><achternaam>Keijzer</achternaam></naam>:</spreker><tekst><al>Het krediet is ruim.</al></tekst></spreekbeurt>
      <spreekbeurt nieuw="nee"><spreker><voorvoegsels>De heer</voorvoegsels> <naam><achternaam>Madlener</achternaam></naam> (<politiek>PVV</politiek>):</spreker><tekst><al>Het krediet is krap.</al></tekst></spreekbeurt>
      <spreekbeurt nieuw="ja"><spreker><voorvoegsels>De heer</voorvoegsels> (<politiek>PVV</politiek>):</spreker><tekst><al>Het krediet zonder naam.</al></tekst></spreekbeurt>
      </agendapunt></handelingen></officiele-publicatie>
      """;

  @TempDir private static Path home;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.add(home, ID + ".xml", DEBATE);
    LetterCorpus.index(home);
  }

  private static String out(String... arguments) {
    CommandLineRun run = CommandLineRun.in(home, arguments);
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  @Test
  void theSpeakerLeadsAHit() {
    assertEquals(
        """
        1 paragraph in 1 paper · «krap»

         1  Madlener (PVV), interrupting · Mkb
            undated · Handelingen II 2017/18, 61, item 10 · ¶ 4
            Het krediet is [krap].
            Madlener (PVV), Handelingen II 2017/18, 61, item 10.
            https://zoek.officielebekendmakingen.nl/h-tk-20172018-61-10.html

        Read the first in context: kamerspoor show h-tk-20172018-61-10#4
        """,
        out("search", "krap", "--cite"));
  }

  @Test
  void theChairAndMembersOfGovernmentAreToldApart() {
    assertEquals(
        """
        4 paragraphs in 1 paper · «krediet»

         1  Staatssecretaris Keijzer · Mkb
            undated · Handelingen II 2017/18, 61, item 10 · ¶ 3
            Het [krediet] is ruim.

         2  Madlener (PVV), interrupting · ¶ 4
            Het [krediet] is krap.

         3  ¶ 5
            Het [krediet] zonder naam.

         4  De voorzitter · ¶ 2
            Het [krediet] is aan de orde.

        Read the first in context: kamerspoor show h-tk-20172018-61-10#3
        """,
        out("search", "krediet"));
  }

  @Test
  void aSpeakerWithoutANameIsNone() {
    assertTrue(out("search", "naam").contains(" 1  Mkb\n"));
    String line = out("search", "naam", "--format", "jsonl").lines().toList().get(1);
    assertTrue(!line.contains("\"speaker\""), line);
    assertTrue(line.contains("\"citation\":\"Handelingen II 2017/18, 61, item 10\""), line);
  }

  @Test
  void programsGetTheSpeakerAsAnObject() {
    String speaker =
        "\"speaker\":{\"name\":\"Madlener\",\"role\":\"lid\",\"party\":\"PVV\",\"interruption\":true}";
    String citation = "\"citation\":\"Madlener (PVV), Handelingen II 2017/18, 61, item 10\"";
    String hit = out("search", "krap", "--format", "jsonl", "--cite").lines().toList().get(1);
    assertTrue(hit.contains(speaker), hit);
    assertTrue(hit.contains(citation), hit);
    assertTrue(
        hit.contains(
            "\"quotation\":\"“Het krediet is krap.” (Madlener (PVV), Handelingen II 2017/18, 61, item 10)\""),
        hit);
    String line = out("concordance", "krap", "--format", "jsonl").lines().toList().get(1);
    assertTrue(line.contains(speaker) && line.contains(citation), line);
    String use = out("trend", "krap", "--by", "kind", "--format", "jsonl");
    assertTrue(!use.contains("\"use\""), "an undated debate is neither first nor last use: " + use);
    String shown = out("show", ID + "#4", "--format", "jsonl");
    assertTrue(shown.contains(speaker), shown);
  }

  @Test
  void tablesHaveTheSpeakerInColumns() {
    String row = out("search", "krap", "--format", "csv").lines().toList().get(1);
    assertTrue(row.contains(",Madlener (PVV),PVV,\"lid, interruption\","), row);
    assertTrue(row.contains("\"Madlener (PVV), Handelingen II 2017/18, 61, item 10\""), row);
    String chair = out("search", "orde", "--format", "tsv").lines().toList().get(1);
    assertTrue(chair.contains("\tDe voorzitter\t\tvoorzitter\t"), chair);
    String line = out("concordance", "krap", "--format", "csv").lines().toList().get(1);
    assertTrue(line.contains(",Madlener (PVV),PVV,\"lid, interruption\","), line);
    CommandLineRun batch =
        CommandLineRun.in(home, Map.of(), null, "krap\n", "batch", "-", "--format", "csv");
    assertTrue(batch.out().contains(",Madlener (PVV),PVV,"), batch.out());
  }

  @Test
  void linesOfAConcordanceNameTheSpeaker() {
    String line = out("concordance", "krap").lines().toList().get(2);
    assertTrue(line.endsWith("  h-tk-20172018-61-10#4  Madlener (PVV)"), line);
  }

  @Test
  void reportsNameTheSpeaker() {
    String report = out("search", "krap", "--format", "markdown");
    assertTrue(report.contains("**1. Madlener (PVV), interrupting · Mkb**"), report);
    String shown = out("show", ID, "--format", "markdown");
    assertTrue(shown.contains("**Madlener (PVV), interrupting**: Het krediet is krap."), shown);
  }

  @Test
  void aBibliographyHasTheSpeakerAsAuthor() {
    String entry = out("search", "krap", "--format", "ris");
    assertTrue(
        entry.contains("AU  - Madlener,\r\nTI  - Mkb\r\nT2  - Handelingen II 2017/18"), entry);
    assertTrue(out("search", "krap", "--format", "bibtex").startsWith("@incollection{" + ID));
    assertTrue(out("search", "krap", "--format", "csljson").contains("\"type\":\"chapter\""));
    assertTrue(out("search", "naam", "--format", "ris").startsWith("TY  - HEAR"));
  }

  @Test
  void aCitationOfADebateFindsIt() {
    for (String typed :
        new String[] {
          "Handelingen II 2017/18, 61, item 10",
          "Handelingen II 2017/18, nr. 61, item 10, p. 3",
          "stuk:\"handelingen ii 2017-2018, 61, item 10\""
        }) {
      String found = out("search", typed, "--format", "jsonl");
      assertTrue(found.contains("\"paper\":\"" + ID + "\""), typed + ": " + found);
    }
  }
}
