package nl.kamerspoor.read.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.read.Gathered;
import nl.kamerspoor.testing.OptionalData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public final class VlosXmlReaderTest {

  public static final String MEETING =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <vlosCoreDocument status="Ongecorrigeerd" xmlns="http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0">
      <vergadering soort="Plenair" kamer="Tweede Kamer"><titel>14e vergadering</titel>
      <vergaderjaar>2014-2015</vergaderjaar><datum>2014-10-15T00:00:00</datum>
      <activiteit soort="Plenair debat"><titel>Europese Top</titel><onderwerp>de agenda</onderwerp>
      <activiteithoofd><titel>Europese Top</titel><tekst><alinea><alineaitem>Europese Top</alineaitem></alinea>
      <alinea><alineaitem>Aan de orde is <nadruk type="Vet">het debat</nadruk>.</alineaitem></alinea></tekst>
      <sprekers><spreker><verslagnaam>Pechtold</verslagnaam></spreker></sprekers></activiteithoofd>
      <activiteitdeel><titel>Termijn inbreng</titel><activiteititem><titel>Spreekbeurt - Pechtold</titel>
      <woordvoerder><spreker><fractie>D66</fractie><aanhef>De heer</aanhef><verslagnaam>Pechtold</verslagnaam><functie>Lid Tweede Kamer</functie></spreker>
      <isvoorzitter>false</isvoorzitter><tekst><alinea><alineaitem>De heer <nadruk type="Vet">Pechtold</nadruk> (D66):</alineaitem><alineaitem>Voorzitter.</alineaitem></alinea></tekst>
      <interrumpant><spreker><aanhef>Minister</aanhef><verslagnaam>Rutte</verslagnaam><functie>minister-president, minister van Algemene Zaken</functie></spreker>
      <isvoorzitter>false</isvoorzitter><tekst><alinea><alineaitem>Nee.</alineaitem></alinea></tekst></interrumpant>
      <draadboekfragment><tekst><alinea><alineaitem>De motie krijgt nr. 915 (21501-20).</alineaitem></alinea></tekst>
      <zaken><zaak><titel>de motie</titel><dossiernummer>21501-20</dossiernummer></zaak></zaken></draadboekfragment>
      </woordvoerder>
      <woordvoerder><spreker><fractie>VVD</fractie><aanhef>Mevrouw</aanhef><verslagnaam>Van Miltenburg</verslagnaam><functie>Lid Tweede Kamer</functie></spreker>
      <isvoorzitter>true</isvoorzitter><tekst><alinea><alineaitem>De <nadruk>voorzitter</nadruk>:</alineaitem><alineaitem>Gaat u verder.</alineaitem></alinea></tekst></woordvoerder>
      </activiteititem></activiteitdeel></activiteit></vergadering></vlosCoreDocument>
      """;

  @TempDir Path folder;

  @Test
  void aMeetingKeepsWhoSaysWhat() throws IOException {
    Gathered gathered =
        Gathered.from(Files.writeString(folder.resolve("vlos-2014-10-15.xml"), MEETING));

    assertEquals(List.of(), gathered.rejected);
    assertEquals(
        """
        vlos-2014-10-15
          1 letterhead: 14e vergadering
          2 heading: Europese Top
          3 paragraph: Aan de orde is het debat.
          4 paragraph (Pechtold, lid, D66): Voorzitter.
          5 paragraph (Rutte, minister, null, interrupts): Nee.
          6 paragraph: De motie krijgt nr. 915 (21501-20). <nr. 915 (21501-20)[kst-21501-20-915]>
          7 paragraph (Van Miltenburg, voorzitter, VVD): Gaat u verder.
        """,
        gathered.text());
    Kamerstuk meeting = gathered.papers.getFirst();
    assertEquals(List.of("this is an uncorrected report"), meeting.warnings());
    assertEquals(
        "Sourced[value=2014-10-15, origin=XML]", String.valueOf(meeting.metadata().date()));
  }

  @Test
  void aMotionIsReadByWhoSubmitsItAndNumberedByTheChair() throws IOException {
    String motion =
        """
        <draadboekfragment soort="Motie indiening"><tekst><alineagroep type="Motietekst"><alinea>
        <alineaitem>De Kamer,</alineaitem></alinea></alineagroep><alineagroep type="Motieinfo"><alinea>
        <alineaitem>De <nadruk type="Vet">voorzitter</nadruk>:</alineaitem>
        <alineaitem>Zij krijgt nr. 915.</alineaitem></alinea></alineagroep></tekst></draadboekfragment>
        <draadboekfragment soort="Schorsing">""";
    Gathered gathered =
        Gathered.from(
            Files.writeString(
                folder.resolve("vlos-2014-10-15.xml"),
                MEETING.replaceFirst("<draadboekfragment>", motion)));

    String[] lines = gathered.text().split("\n", -1);
    assertEquals("  6 paragraph (Pechtold, lid, D66): De Kamer,", lines[6]);
    assertEquals("  7 paragraph (voorzitter, voorzitter, null): Zij krijgt nr. 915.", lines[7]);
    assertTrue(lines[8].startsWith("  8 paragraph: De motie krijgt nr. 915 (21501-20)."), lines[8]);
  }

  @Test
  void aRealMeetingIsReadWhole() throws IOException {
    Path file = OptionalData.file("handelingen/vlos-2014-10-15-plenair-14e.xml.xz");

    Kamerstuk meeting = Gathered.from(file).papers.getFirst();

    assertEquals("vlos-2014-10-15-plenair-14e", meeting.id().text());
    assertEquals(
        List.of(
            "Opening",
            "Mededelingen",
            "Europese Top",
            "Mededelingen",
            "Regeling van werkzaamheden",
            "Beloningsbeleid financiële ondernemingen",
            "Wet aanpassing financieel toetsingskader"),
        meeting.paragraphs().stream()
            .filter(one -> one.kind() == ParagraphKind.HEADING)
            .map(one -> one.text())
            .toList());
    assertEquals(1069, meeting.paragraphs().stream().filter(one -> one.speaker() != null).count());
    assertEquals(
        Set.of("voorzitter", "Arib", "Duisenberg", "De Liefde", "Van Miltenburg"),
        meeting.paragraphs().stream()
            .map(Paragraph::speaker)
            .filter(speaker -> speaker != null && speaker.isChair())
            .map(Speaker::name)
            .collect(Collectors.toSet()));
    assertEquals(
        246,
        meeting.paragraphs().stream()
            .map(Paragraph::speaker)
            .filter(speaker -> speaker != null && speaker.interrupts())
            .count());
  }
}
