package nl.kamerspoor.read.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.read.Gathered;
import nl.kamerspoor.read.MemoryInput;
import nl.kamerspoor.read.text.TextReader;
import org.junit.jupiter.api.Test;

/** Whole papers in, their metadata with origins out. */
final class LetterheadReaderTest {

  @Test
  void readsALetterOfTwoMinistersInTwoDossiers() throws Exception {
    assertMetadata(
        """
        number 29754-516 (letterhead), dossiers [29754 (letterhead), 27925 (letterhead)]
        kind brief regering (letterhead), title null, dossier title Terrorismebestrijding (letterhead)
        chamber Tweede Kamer (letterhead), session year 2018-2019 (letterhead), Den Haag 2019-06-24 (letterhead)
        signatories [F.B.J. Grapperhaus, Minister van Justitie en Veiligheid, null (signature), S.A. Blok, Minister van Buitenlandse Zaken, null (signature)]
        """,
        """
        Tweede Kamer der Staten-Generaal 2
        Vergaderjaar 2018–2019

        29 754 Terrorismebestrijding

        27 925 Bestrijding internationaal terrorisme

        Nr. 516 BRIEF VAN DE MINISTERS VAN JUSTITIE EN VEILIGHEID EN VAN
        BUITENLANDSE ZAKEN

        Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

        Den Haag, 24 juni 2019

        Hierbij bieden wij u, mede namens de Minister van Defensie, de rapportage aan.

        De Minister van Justitie en Veiligheid,
        F.B.J. Grapperhaus

        De Minister van Buitenlandse Zaken,
        S.A. Blok
        """);
  }

  @Test
  void keepsForWhomAMinisterSignsToo() throws Exception {
    assertMetadata(
        """
        number 29754-516 (letterhead), dossiers [29754 (letterhead)]
        kind brief regering (letterhead), title null, dossier title Terrorismebestrijding (letterhead)
        chamber Tweede Kamer (letterhead), session year 2018-2019 (letterhead), Den Haag 2019-06-24 (letterhead)
        signatories [S.A. Blok, Minister van Buitenlandse Zaken, mede namens de Minister van Defensie, null (signature)]
        """,
        """
        Tweede Kamer der Staten-Generaal 2
        Vergaderjaar 2018–2019

        29 754 Terrorismebestrijding

        Nr. 516 BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN

        Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

        Den Haag, 24 juni 2019

        Hierbij bied ik u de rapportage aan.

        De Minister van Buitenlandse Zaken,
        mede namens de Minister van Defensie,
        S.A. Blok
        """);
  }

  @Test
  void readsAMotionOfMembers() throws Exception {
    assertMetadata(
        """
        number 36600-XX-29 (letterhead), dossiers [36600-XX (letterhead)]
        kind motie (letterhead), title null, dossier title Vaststelling van de begrotingsstaten van het Ministerie van Asiel en Migratie (XX) voor het jaar 2025 (letterhead)
        chamber Tweede Kamer (letterhead), session year 2024-2025 (letterhead), Voorgesteld 2024-11-28 (letterhead)
        signatories [Van Zanten, lid, null (letterhead), Dik-Faber, lid, null (letterhead)]
        """,
        """
        Tweede Kamer der Staten-Generaal 2
        Vergaderjaar 2024–2025

        36 600 XX Vaststelling van de begrotingsstaten van het Ministerie
        van Asiel en Migratie (XX) voor het jaar 2025

        Nr. 29 MOTIE VAN DE LEDEN VAN ZANTEN EN DIK-FABER

        Voorgesteld 28 november 2024

        De Kamer,

        gehoord de beraadslaging,

        constaterende dat terugkeerders begeleiding nodig hebben;

        verzoekt de regering daarin te voorzien,

        en gaat over tot de orde van de dag.

        Van Zanten
        Dik-Faber
        """);
  }

  @Test
  void readsAnOldLetterheadWithItsDossierOnLinesOfItsOwn() throws Exception {
    assertMetadata(
        """
        number 27925-31 (letterhead), dossiers [27925 (letterhead)]
        kind brief regering (letterhead), title null, dossier title Terroristische aanslagen in de Verenigde Staten (letterhead)
        chamber Tweede Kamer (letterhead), session year 2001-2002 (letterhead), Den Haag 2001-10-12 (letterhead)
        signatories [J.J. van Aartsen, Minister van Buitenlandse Zaken, null (signature)]
        """,
        """
        Tweede Kamer der Staten-Generaal 2
        Vergaderjaar 2001–2002

        27 925
        Terroristische aanslagen in de Verenigde Staten

        nr. 31
        BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN

        Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

        Den Haag, 12 oktober 2001

        Graag bied ik u hierbij een overzicht van de maatregelen aan.

        De Minister van Buitenlandse Zaken,
        J.J. van Aartsen
        """);
  }

  @Test
  void readsAPaperOfTheEersteKamer() throws Exception {
    assertMetadata(
        """
        number 36455-D (letterhead), dossiers [36455 (letterhead)]
        kind nota naar aanleiding van het verslag (letterhead), title null, dossier title Goedkeuring van het Verdrag tot bescherming van personen (letterhead)
        chamber Eerste Kamer (letterhead), session year 2023-2024 (letterhead), Ontvangen 2024-03-05 (letterhead)
        signatories [F.M. Weerwind, Minister voor Rechtsbescherming, null (signature)]
        """,
        """
        Eerste Kamer der Staten-Generaal 1
        Vergaderjaar 2023–2024

        36 455 (R2188) Goedkeuring van het Verdrag tot bescherming van personen

        D NOTA NAAR AANLEIDING VAN HET VERSLAG

        Ontvangen 5 maart 2024

        De regering dankt de leden voor hun vragen.

        De Minister voor Rechtsbescherming,
        F.M. Weerwind
        """);
  }

  private static void assertMetadata(String expected, String text) throws Exception {
    Gathered gathered = new Gathered();
    new TextReader().read(new MemoryInput("paper.txt", text), gathered);
    Kamerstuk paper = gathered.papers.getFirst();
    assertEquals(List.of(), paper.warnings());
    assertEquals(expected.strip(), printed(paper.metadata()));
  }

  private static String printed(Metadata metadata) {
    return String.join(
        "\n",
        "number %s, dossiers %s"
            .formatted(
                printed(metadata.number()),
                metadata.dossiers().stream().map(LetterheadReaderTest::printed).toList()),
        "kind %s, title %s, dossier title %s"
            .formatted(
                metadata.kind() == null
                    ? null
                    : metadata.kind().value().label()
                        + " ("
                        + metadata.kind().origin().label()
                        + ")",
                printed(metadata.title()),
                printed(metadata.dossierTitle())),
        "chamber %s, session year %s, %s %s"
            .formatted(
                metadata.chamber() == null
                    ? null
                    : metadata.chamber().value().label()
                        + " ("
                        + metadata.chamber().origin().label()
                        + ")",
                printed(metadata.sessionYear()),
                metadata.dateLabel() == null ? null : metadata.dateLabel().value(),
                printed(metadata.date())),
        "signatories "
            + metadata.signatories().stream()
                .map(
                    one ->
                        "%s, %s, %s (%s)"
                            .formatted(
                                one.value().name(),
                                one.value().office(),
                                one.value().party(),
                                one.origin().label()))
                .toList());
  }

  private static String printed(@org.jspecify.annotations.Nullable Sourced<?> value) {
    return value == null ? "null" : value.value() + " (" + value.origin().label() + ")";
  }
}
