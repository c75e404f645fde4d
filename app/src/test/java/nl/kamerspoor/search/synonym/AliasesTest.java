package nl.kamerspoor.search.synonym;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.Papers;
import org.junit.jupiter.api.Test;

/** A typed word beside its other names. */
final class AliasesTest {

  @Test
  void knowsTheAbbreviationsOfTheField() {
    Abbreviations list = Abbreviations.ofTheField();
    assertTrue(list.size() >= 80, "only " + list.size());
    assertEquals(
        List.of("Nationaal Coördinator Terrorismebestrijding en Veiligheid", "NCTb"),
        list.of("NCTV"));
    assertEquals(list.of("NCTV"), list.of("nctv"));
    assertEquals(List.of("FTF"), list.of("Uitreiziger"));
    assertEquals(List.of("Islamitische Staat", "ISIS", "ISIL", "Daesh"), list.of("IS"));
    assertEquals(List.of(), list.of("is"), "a word, not a name");
    assertEquals(List.of(), list.of("terrorisme"));
  }

  @Test
  void learnsDefinitionsFromThePapers() throws Exception {
    try (OpenIndex index =
        Papers.of(
            "Het Global Counterterrorism Forum (GCTF) kwam bijeen.",
            "De Koninklijke Marechaussee (KMar) en het Financieel Expertise Centrum (FEC).",
            "Wij lazen dit (GCTF).")) {
      assertEquals(
          List.of("Global Counterterrorism Forum"),
          new Aliases(index.reader()).of(QueryAnalysis.words("GCTF").getFirst()));
      assertEquals(
          List.of("Koninklijke Marechaussee"),
          new Aliases(index.reader()).of(QueryAnalysis.words("KMar").getFirst()));
      assertEquals(
          List.of(), new Aliases(index.reader()).of(QueryAnalysis.words("XYZ").getFirst()));
      assertEquals(
          "GCTF", new Aliases(index.reader()).shortFormOf("global counterterrorism forum"));
    }
  }
}
