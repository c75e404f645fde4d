package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Debates are found and counted by the parties of who speaks. */
final class PartiesInQueriesTest {

  @TempDir private static Path home;

  private static String turn(String name, String party) {
    String printed = party.isEmpty() ? "" : " (<politiek>" + party + "</politiek>)";
    return """
    <spreekbeurt nieuw="ja"><spreker><voorvoegsels>Mevrouw</voorvoegsels> <naam><achternaam>%s</achternaam></naam>%s:</spreker><tekst><al>De dreiging volgens %s.</al></tekst></spreekbeurt>
    """
        .formatted(name, printed, name.toLowerCase(Locale.ROOT));
  }

  private static void debate(String id, String... turns) throws IOException {
    LetterCorpus.add(
        home,
        id + ".xml",
        "<officiele-publicatie><handelingen><agendapunt><item-titel>Veiligheid</item-titel>"
            + "<spreekbeurt nieuw=\"nee\"><spreker><voorvoegsels>De</voorvoegsels> <naam>"
            + "<achternaam>voorzitter</achternaam></naam>:</spreker><tekst><al>De dreiging, denk"
            + " daaraan.</al></tekst></spreekbeurt>"
            + String.join("", turns)
            + "</agendapunt></handelingen></officiele-publicatie>");
  }

  @BeforeAll
  static void index() throws IOException {
    debate(
        "h-tk-20222023-5-1",
        turn("Jansen-Visser", "PvdA"),
        turn("Overstap", "CDA"),
        turn("Denker", "DENK"));
    debate(
        "h-tk-20232024-40-6",
        turn("Jansen-Visser", "GroenLinks-PvdA"),
        turn("De Vries-van 't Hof", "50PLUS"),
        turn("Overstap", "Lid Overstap"),
        turn("Nieuw", "Partij van Morgen"));
    debate("h-tk-20232024-41-1", turn("Naamloos", ""));
    LetterCorpus.index(home);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          partij:PvdA                          | 1
          partij:"Partij van de Arbeid"        | 1
          partij:GL-PvdA                       | 1
          partij:"GroenLinks PvdA"             | 1
          party:groenlinks-pvda                | 1
          partij:"50 plus"                     | 1
          partij:50plus                        | 1
          partij:"50-plus"                     | 1
          partij:denk                          | 1
          partij:cda                           | 1
          partij:overstap                      | 1
          partij:"groep overstap"              | 1
          partij:"partij van morgen"           | 1
          partij:onbekend                      | 7
          denk                                 | 3
          """)
  void aPartyIsFoundByAnyOfItsNames(String query, int paragraphs) {
    String found = CommandLineRun.in(home, "search", query, "--format", "jsonl").out();
    assertTrue(found.contains("\"total\":" + paragraphs + ","), found);
  }

  @Test
  void aPartyThatOccursNowhereNamesThoseThatDo() {
    CommandLineRun.in(home, "search", "partij:PVV")
        .assertError(
            """
            kamerspoor: no party named "PVV" is in the index
              partij:PVV
                     ^
              there are: 50PLUS, CDA, DENK, GroenLinks-PvdA, Lid Overstap, Partij van Morgen, PvdA
            """);
    CommandLineRun.in(home, "search", "dreiging", "--party", "DENKK")
        .assertError(
            """
            kamerspoor: no party named "DENKK" is in the index
              --party DENKK
                      ^
              did you mean "DENK"?; there are: 50PLUS, CDA, DENK, GroenLinks-PvdA, Lid Overstap, Partij van Morgen, PvdA
            """);
    CommandLineRun.in(home, "search", "partij:GroenLinks")
        .assertError(
            """
            kamerspoor: no party named "GroenLinks" is in the index
              partij:GroenLinks
                     ^
              since 2023-10-27 it is in "GroenLinks-PvdA"; there are: 50PLUS, CDA, DENK, GroenLinks-PvdA, Lid Overstap, Partij van Morgen, PvdA
            """);
  }

  @Test
  void occurrencesAreCountedByPartyAndWhatIsNotStatedApart() {
    String table = CommandLineRun.in(home, "trend", "dreiging", "--by", "party").out();
    String rows =
        table
            .lines()
            .filter(line -> line.matches(".*\\d+ +\\d+ +\\d+ +\\d.*"))
            .map(line -> line.replaceAll(" {2,}", "|").replaceAll("\\|[\\d,]+$", ""))
            .reduce("", (one, other) -> one + other + "\n");
    assertEquals(
        """
        50PLUS|1|1|8|1
        CDA|1|1|4|1
        DENK|1|1|4|1
        GroenLinks-PvdA|1|1|5|1
        Lid Overstap|1|1|4|1
        Partij van Morgen|1|1|4|1
        PvdA|1|1|5|1
        not stated|3|3|16|4
        """,
        rows);
    assertTrue(table.contains("not stated: 36.4% of the occurrences, 32.0% of the words"), table);
  }
}
