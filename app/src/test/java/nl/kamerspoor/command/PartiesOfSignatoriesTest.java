package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Motions and speeches that print no party are found and counted by what debates tell of it. */
final class PartiesOfSignatoriesTest {

  @TempDir static Path home;

  private static String paper(String id, String date, String metadata, String speaker) {
    return """
    {"type":"document","id":"%1$s","metadata":{"date":{"value":"%2$s","origin":"xml"}%3$s}}
    {"type":"paragraph","id":"%1$s#1","number":1,"kind":"paragraph"%4$s,"text":"Een brug."}
    """
        .formatted(id, date, metadata, speaker);
  }

  private static String signed(String id, String date, String name, String office) {
    String signatory =
        ",\"signatories\":[{\"value\":{\"name\":\"%s\",\"office\":\"%s\"},\"origin\":\"xml\"}]"
            .formatted(name, office);
    return paper(id, date, signatory, "");
  }

  private static String said(String id, String date, String name, String role, String party) {
    String printed = party.isEmpty() ? "" : ",\"party\":\"" + party + "\"";
    return paper(
        id,
        date,
        "",
        ",\"speaker\":{\"name\":\"%s\",\"role\":\"%s\"%s}".formatted(name, role, printed));
  }

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexPapers(
        home,
        said("d1", "2022-03-01", "Wissel", "lid", "CDA")
            + said("d2", "2022-09-01", "Wissel", "lid", "Lid Wissel")
            + said("d3", "2022-03-01", "Fusie", "lid", "PvdA")
            + said("d4", "2022-04-01", "Fusie", "lid", "")
            + said("d5", "2022-04-02", "Fusie", "voorzitter", "")
            + said("d6", "2022-03-01", "Dubbel", "lid", "VVD")
            + signed("w1", "2022-02-01", "Wissel", "lid")
            + signed("w2", "2022-06-01", "P. Wissel", "lid")
            + signed("w3", "2022-10-01", "P. Wissel", "lid")
            + signed("f1", "2022-11-01", "A. Fusie", "lid")
            + signed("f2", "2023-11-15", "Fusie", "lid")
            + signed("f3", "2024-02-01", "Fusie", "lid")
            + signed("v1", "2022-05-01", "Dubbel", "Minister van Financiën")
            + signed("v2", "2022-05-02", "Dubbel", "lid")
            + signed("n1", "2022-05-03", "Minister-President", "Minister-President")
            + signed("n2", "2022-05-03", "Nooitgezien", "lid"));
  }

  private static String found(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--format", "jsonl", "--limit", "50"));
    return CommandLineRun.in(home, "search", all.toArray(String[]::new))
        .out()
        .lines()
        .filter(line -> line.startsWith("{\"type\":\"hit\""))
        .map(line -> line.replaceFirst(".*?\"id\":\"([^\"#]*)#1\".*", "$1"))
        .sorted()
        .toList()
        .toString();
  }

  private static void assertFound(String expected, String party) {
    assertEquals(expected, found("brug partij:\"" + party + "\""), party);
    assertEquals(expected, found("brug", "--party", party), party);
  }

  @Test
  void aChangeOfPartyInMidYearIsSplitByDate() {
    assertFound("[d1, w1]", "CDA");
    assertFound("[d2, w3]", "Lid Wissel");
  }

  @Test
  void aMemberOfAMergedPartyGoesOverIntoTheOther() {
    assertFound("[d3, d4, f1]", "PvdA");
    assertFound("[f2]", "GroenLinks-PvdA");
  }

  @Test
  void whatAMinisterSignsIsOfNoParty() {
    assertFound("[d6, v2]", "VVD");
  }

  @Test
  void theRestIsNotStated() {
    assertFound("[d5, f3, n1, n2, v1, w2]", "onbekend");
  }

  @Test
  void countsByPartyFindTheSame() {
    String csv = CommandLineRun.in(home, "trend", "brug", "--by", "party", "--format", "csv").out();
    for (String row :
        List.of(
            "CDA,2,2,2,",
            "Lid Wissel,2,2,2,",
            "PvdA,3,3,3,",
            "GroenLinks-PvdA,1,1,1,",
            "VVD,2,2,2,",
            "not stated,6,6,6,")) {
      assertTrue(csv.contains("brug," + row), row + "\n" + csv);
    }
    String table = CommandLineRun.in(home, "trend", "brug", "--by", "party").out();
    assertTrue(table.contains("not stated: 37.5% of the occurrences"), table);
    String several = CommandLineRun.in(home, "trend", "brug", "een", "--by", "party").out();
    assertTrue(several.contains("not stated"), several);
  }
}
