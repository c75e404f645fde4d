package nl.kamerspoor.read.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.read.Gathered;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatedDateTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "2024-06-01, 2024-06-01",
    "2024-06-01Z, 2024-06-01",
    "2024-06-01+02:00, 2024-06-01",
    "2024-06-01T00:00:00, 2024-06-01",
    "2024-06-01T23:59, 2024-06-01",
    "2024-06-01 14:30:00, 2024-06-01",
    // Summer time is two hours ahead of UTC, winter time one.
    "2024-05-31T22:00:00Z, 2024-06-01",
    "2024-05-31T21:59:59Z, 2024-05-31",
    "2024-12-31T23:00Z, 2025-01-01",
    "2024-12-31T22:59:59.999Z, 2024-12-31",
    "2024-12-31t23:00:00z, 2025-01-01",
    "2014-10-14T22:00:00.0000000Z, 2014-10-15",
    // The night in which summer time begins, and that in which it ends.
    "2024-03-30T23:00:00Z, 2024-03-31",
    "2024-03-31T21:59:00Z, 2024-03-31",
    "2024-03-31T22:00:00Z, 2024-04-01",
    "2024-10-26T22:00:00Z, 2024-10-27",
    "2024-10-27T22:30:00Z, 2024-10-27",
    "2024-10-27T23:00:00Z, 2024-10-28",
    // Offsets of elsewhere, in all their spellings.
    "2024-06-01T00:00:00+02:00, 2024-06-01",
    "2024-06-01T01:00:00+0200, 2024-06-01",
    "2024-06-01T01:00:00+02, 2024-06-01",
    "2024-12-31T20:00:00-05:00, 2025-01-01",
    "2025-01-01T00:30:00+01:00, 2025-01-01",
    "2025-01-01T00:30:00+03:00, 2024-12-31",
    // Old papers are papers.
    "1814-05-02, 1814-05-02",
    "1900-01-02, 1900-01-02",
    "1970-01-02, 1970-01-02"
  })
  void aMomentIsADayInAmsterdam(String text, LocalDate day) {
    assertEquals(day, StatedDate.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001",
        "9999",
        "0000",
        "9999-12",
        "0001-01-01",
        "0001-01-01T00:00:00",
        "0001-01-01T00:00:00Z",
        "0000-00-00",
        "0000-00-00 00:00:00",
        "1753-01-01",
        "1800-01-01",
        "1899-12-30",
        "1900-01-01",
        "1900-01-01T00:00:00Z",
        "1904-01-01",
        "1970-01-01",
        "1970-01-01T00:00:00Z",
        "1970-01-01T00:00:00+02:00",
        "1969-12-31T23:00:00Z",
        "2999-12-31",
        "9999-12-31",
        "9999-12-31T23:59:59Z",
        "9999-12-31T23:59:59.9999999+01:00"
      })
  void whatSystemsWriteForWantOfADateIsUnknown(String text) {
    assertNull(StatedDate.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2019-02-31", "2 december 2019", "2019", "2019-12", "2019-12-02T25:00", "", "x"})
  void whatIsNoDate(String text) {
    assertThrows(DateTimeException.class, () -> StatedDate.read(text));
  }

  @Test
  void aMetadataRecordThatKnowsNoDateLeavesItToTheLetter() throws IOException {
    Kamerstuk letter =
        read("kst-31000-2.txt", "Den Haag, 4 maart 2015\n\nDe dreiging is hier.\n", "1800-01-01");
    assertEquals("Sourced[value=2015-03-04, origin=LETTERHEAD]", date(letter));
    assertEquals(
        List.of("the metadata record's date 1800-01-01 stands for \"unknown\"; it is left out"),
        letter.warnings());
    Kamerstuk undated = read("kst-31001-5.txt", "De dreiging is hier.\n", "1970-01-01");
    assertEquals("null", date(undated));
    assertEquals(1, undated.warnings().size());
    Kamerstuk moment = read("kst-31001-2.txt", "De dreiging.\n", "2024-12-31T23:00:00Z");
    assertEquals("Sourced[value=2025-01-01, origin=SIDECAR]", date(moment));
    assertEquals(List.of(), moment.warnings());
  }

  @Test
  void aDateThatNoOriginKnowsInOfficialXml() throws IOException {
    String xml =
        """
        <officiele-publicatie><kamerstuk><kamerstukkop><dossier><dossiernummer><dossiernr>31 001</dossiernr></dossiernummer></dossier></kamerstukkop>
        <stuk><stuknr><ondernummer>9</ondernummer></stuknr><datumtekst><datum isodatum="%s">Den Haag, 4 maart 2015</datum></datumtekst>
        <algemeen><vrije-tekst><tekst><al>De dreiging is hier.</al></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>
        """;
    Kamerstuk placeholder = read("kst-31001-9.xml", xml.formatted("0001-01-01"), null);
    assertEquals("Sourced[value=2015-03-04, origin=XML]", date(placeholder));
    assertEquals(
        List.of("the letterhead's date 0001-01-01 stands for \"unknown\"; it is left out"),
        placeholder.warnings());
    Kamerstuk moment = read("kst-31001-9.xml", xml.formatted("2015-03-03T23:30:00Z"), null);
    assertEquals("Sourced[value=2015-03-04, origin=XML]", date(moment));
  }

  @Test
  void debatesAsTheTweedeKamerSendsThem() throws IOException {
    String xml =
        """
        <vlosCoreDocument xmlns="http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0"><vergadering kamer="Tweede Kamer"><titel>14e vergadering</titel>
        <datum>%s</datum><activiteit soort="Opening"><titel>Opening</titel><activiteithoofd><tekst><alinea><alineaitem>De dreiging is groot.</alineaitem></alinea></tekst></activiteithoofd></activiteit></vergadering></vlosCoreDocument>
        """;
    assertEquals(
        "Sourced[value=2014-10-15, origin=XML]",
        date(read("vlos.xml", xml.formatted("2014-10-14T22:00:00Z"), null)));
    Kamerstuk unknown = read("vlos.xml", xml.formatted("0001-01-01T00:00:00"), null);
    assertEquals("null", date(unknown));
    assertEquals(
        List.of("the meeting's date 0001-01-01T00:00:00 stands for \"unknown\"; it is left out"),
        unknown.warnings());
  }

  @Test
  void jsonLinesInBothForms() throws IOException {
    Gathered gathered =
        Gathered.from(
            Files.writeString(
                folder.resolve("a.jsonl"),
                """
                {"id":"a","text":"een","date":"2024-12-31T23:00:00Z"}
                {"id":"b","text":"twee","date":"2024-06-01T14:30"}
                {"id":"c","text":"drie","date":"9999-12-31"}
                {"type":"document","id":"d","metadata":{"date":{"value":"2024-05-31T22:00:00Z","origin":"sidecar"}},"warnings":["x"]}
                {"type":"paragraph","id":"d#1","number":1,"kind":"paragraph","text":"vier"}
                {"type":"document","id":"e","metadata":{"date":{"value":"1900-01-01","origin":"sidecar"}},"warnings":["x"]}
                {"type":"paragraph","id":"e#1","number":1,"kind":"paragraph","text":"vijf"}
                """));
    assertEquals(List.of(), gathered.rejected);
    assertEquals(
        """
        a Sourced[value=2025-01-01, origin=JSON] []
        b Sourced[value=2024-06-01, origin=JSON] []
        c null [the line's date 9999-12-31 stands for "unknown"; it is left out]
        d Sourced[value=2024-06-01, origin=SIDECAR] [x]
        e null [x, the line's date 1900-01-01 stands for "unknown"; it is left out]
        """,
        String.join(
            "",
            gathered.papers.stream()
                .map(paper -> paper.id() + " " + date(paper) + " " + paper.warnings() + "\n")
                .toList()));
  }

  private static String date(Kamerstuk paper) {
    Sourced<LocalDate> date = paper.metadata().date();
    return String.valueOf(date);
  }

  /**
   * Reads a paper.
   *
   * @param issued the date of its metadata record; null for none
   */
  private Kamerstuk read(String name, String text, @Nullable String issued) throws IOException {
    if (issued != null) {
      Files.writeString(
          folder.resolve(name.replaceFirst("\\.\\w+$", ".metadata.xml")),
          """
          <metadata_gegevens><metadata name="DCTERMS.issued" content="%1$s"/><metadata name="DC.date" content="%1$s"/></metadata_gegevens>
          """
              .formatted(issued));
    }
    Gathered gathered = Gathered.from(Files.writeString(folder.resolve(name), text));
    assertEquals(List.of(), gathered.rejected);
    return gathered.papers.getFirst();
  }
}
