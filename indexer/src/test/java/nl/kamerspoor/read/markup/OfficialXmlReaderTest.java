package nl.kamerspoor.read.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.SessionYear;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.read.Gathered;
import nl.kamerspoor.testing.OptionalData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public final class OfficialXmlReaderTest {

  public static final String LETTER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <officiele-publicatie>
        <metadata>
          <meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.officielebekendmakingen.nl/kst-36600-XX-29/metadata.xml"/>
        </metadata>
        <kamerstuk>
          <kamerstukkop>
            <tekstregel inhoud="vergaderjaar">Vergaderjaar 2024-2025</tekstregel>
            <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
          </kamerstukkop>
          <dossier>
            <dossiernummer><dossiernr>36 600</dossiernr> <begrotingshoofdstuk>XX</begrotingshoofdstuk></dossiernummer>
            <titel>Asiel en Migratie (<extref doc="trb-2010-272" soort="document">Trb. 2010, 272</extref>)</titel>
          </dossier>
          <stuk>
            <stuknr>Nr. <ondernummer kamer="2">29</ondernummer></stuknr>
            <titel>BRIEF VAN DE MINISTER VAN ASIEL EN MIGRATIE<noot type="voet"><noot.nr>1</noot.nr><noot.al>Herdruk.</noot.al></noot></titel>
            <datumtekst>Den Haag, <datum isodatum="2025-01-30">30 januari 2025</datum></datumtekst>
            <algemeen><vrije-tekst><tekst status="goed">
              <al>Hierbij<noot type="voet"><noot.nr>2</noot.nr><noot.al>Zie <extref doc="kst-29754-391" soort="document">29 754, nr. 391</extref>.</noot.al><noot.al>Bijlage.</noot.al></noot> zend ik
                  u de CO<inf>2</inf>-<nadruk type="cur">brief</nadruk>.</al>
              <divisie><kop><nr>1.</nr><titel>Inleiding</titel></kop>
                <lijst type="expliciet"><li><li.nr>–</li.nr><al>Eerste punt;</al></li>
                  <li><li.nr>2.</li.nr><al>tweede punt (<dossierref dossier="36463">36 463</dossierref>).</al></li></lijst>
                <table><title>Staat</title><tgroup cols="2"><tbody>
                  <row><entry><al>Uitgaven</al></entry><entry><al>12</al></entry></row>
                  <row><entry><al>Toelichting</al></entry><entry><al>Het gaat om meer. Veel meer.</al></entry></row>
                </tbody></tgroup></table>
                <nieuw-element>Een onbekend element blijft.</nieuw-element>
              </divisie>
              <ondertekening><functie>De Minister van Asiel en Migratie,</functie><naam><voornaam>M.H.M.</voornaam><achternaam>Faber</achternaam></naam></ondertekening>
            </tekst></vrije-tekst></algemeen>
          </stuk>
        </kamerstuk>
      </officiele-publicatie>
      """;

  public static final String DEBATE =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <officiele-publicatie>
       <metadata>
        <meta content="https://zoek.officielebekendmakingen.nl/h-tk-20172018-70-6/metadata.xml" name="OVERHEIDop.externMetadataRecord"/>
       </metadata>
       <handelingen>
        <agendapunt>
         <nr>
          6
         </nr>
         <item-titel>
          Stemmingen
         </item-titel>
         <spreekbeurt nieuw="nee">
          <spreker>
           <voorvoegsels>
            De heer
           </voorvoegsels>
           <naam>
            <achternaam>
             Laçin
            </achternaam>
           </naam>
           (
           <politiek>
            SP
           </politiek>
           ):
          </spreker>
          <tekst>
           <al-groep>
            <al>
             De motie-Laçin (
             <extref doc="kst-21501-08-722" soort="document">
              21501-08
             </extref>
             , nr.
             <extref doc="kst-21501-08-722" soort="document">
              722
             </extref>
             ) — één motie.
            </al>
           </al-groep>
           <motie id="M-1">
            <kop><titel>Motie</titel></kop>
            <al>De Kamer,</al>
            <motie-info>
             <spreker><voorvoegsels>De</voorvoegsels><naam><achternaam>voorzitter</achternaam></naam>:</spreker>
             <al>Voldoende ondersteund.</al>
            </motie-info>
           </motie>
           <al>Dank u.</al>
          </tekst>
         </spreekbeurt>
         <tekst><al>De vergadering wordt geschorst.</al></tekst>
        </agendapunt>
       </handelingen>
      </officiele-publicatie>
      """;

  /** Who has the floor, who interrupts, a chair, a minister, and somebody without a name. */
  static final String INTERRUPTED =
      """
      <officiele-publicatie><handelingen><agendapunt><item-titel>Mkb</item-titel>
      <spreekbeurt nieuw="nee"><spreker><voorvoegsels>De</voorvoegsels> <naam><achternaam>voorzitter</achternaam></naam>:</spreker><tekst><al>Aan de orde.</al></tekst></spreekbeurt>
      <spreekbeurt nieuw="nee"><spreker><voorvoegsels>De heer</voorvoegsels> <naam><achternaam>Vroeg</achternaam></naam> (<politiek>SP</politiek>):</spreker><tekst><al>Een punt van orde.</al></tekst></spreekbeurt>
      <spreekbeurt nieuw="ja"><spreker><voorvoegsels>Staatssecretaris</voorvoegsels> <naam><achternaam>Keijzer</achternaam></naam>:</spreker><tekst><al>Dank u.</al></tekst></spreekbeurt>
      <spreekbeurt nieuw="nee"><spreker><voorvoegsels>De heer</voorvoegsels> <naam><achternaam>Graus</achternaam></naam> (<politiek>PVV</politiek>):</spreker><tekst><al>Nee toch.</al></tekst></spreekbeurt>
      <spreekbeurt nieuw="nee"><spreker><voorvoegsels>De</voorvoegsels> <naam><achternaam>voorzitter</achternaam></naam>:</spreker><tekst><al>Afronden.</al></tekst></spreekbeurt>
      <spreekbeurt nieuw="nee"><spreker><voorvoegsels>Staatssecretaris</voorvoegsels> <naam><achternaam>Keijzer</achternaam></naam>:</spreker><tekst><al>Toch wel.</al></tekst></spreekbeurt>
      <spreekbeurt nieuw="ja"><spreker><voorvoegsels>De heer</voorvoegsels> (<politiek>PVV</politiek>):</spreker><tekst><al>Zonder naam.</al></tekst></spreekbeurt>
      </agendapunt></handelingen></officiele-publicatie>
      """;

  public static final String DEBATE_AS_READ =
      """
      h-tk-20172018-70-6
        1 letterhead: 6
        2 heading: Stemmingen
        3 paragraph (Laçin, lid, SP): De motie-Laçin (21501-08, nr. 722) — één motie. <21501-08, nr. 722[kst-21501-08-722]>
        4 paragraph (Laçin, lid, SP): Motie
        5 paragraph (Laçin, lid, SP): De Kamer,
        6 paragraph (voorzitter, voorzitter, null): Voldoende ondersteund.
        7 paragraph (Laçin, lid, SP): Dank u.
        8 paragraph: De vergadering wordt geschorst.
      """;

  @TempDir Path folder;

  @Test
  void aLetterIsReadWithEveryPartInItsPlace() throws IOException {
    Gathered gathered = read(LETTER);

    assertEquals(List.of(), gathered.rejected);
    assertEquals(
        """
        kst-36600-XX-29
          1 letterhead: Vergaderjaar 2024-2025 Tweede Kamer der Staten-Generaal
          2 letterhead: 36 600 XX Asiel en Migratie (Trb. 2010, 272)
          3 letterhead: Nr. 29 BRIEF VAN DE MINISTER VAN ASIEL EN MIGRATIE notes [1]
          4 footnote 1: Herdruk.
          5 letterhead: Den Haag, 30 januari 2025
          6 paragraph: Hierbij zend ik u de CO2-brief. notes [2]
          7 footnote 2: Zie 29 754, nr. 391. Bijlage. <29 754, nr. 391[kst-29754-391]>
          8 heading: 1. Inleiding
          9 list-item: Eerste punt;
          10 list-item: tweede punt (36 463). <36 463[kst-36463]>
          11 figure: Staat
          12 figure: Uitgaven | 12
          13 paragraph: Toelichting | Het gaat om meer. Veel meer.
          14 paragraph: Een onbekend element blijft.
          15 signature: De Minister van Asiel en Migratie, M.H.M. Faber
        """,
        gathered.text());
    DossierNumber dossier = new DossierNumber("36600", "XX");
    assertEquals(
        new Metadata(
            xml(new KamerstukNumber(dossier, "29")),
            List.of(xml(dossier)),
            xml(DocumentKind.BRIEF_REGERING),
            null,
            xml("Asiel en Migratie (Trb. 2010, 272)"),
            xml(Chamber.TWEEDE),
            xml(new SessionYear(2024)),
            xml(LocalDate.of(2025, 1, 30)),
            xml("Den Haag"),
            List.of(xml(new Signatory("M.H.M. Faber", "Minister van Asiel en Migratie"))),
            List.of(),
            null),
        gathered.papers.getFirst().metadata());
  }

  @Test
  void aPaperOfTheEersteKamerHasALetterForItsNumber() throws IOException {
    Gathered gathered =
        read(
            """
            <officiele-publicatie>
              <kamerstuk>
                <kamerstukkop>
                  <tekstregel inhoud="vergaderjaar">Vergaderjaar 2023-2024</tekstregel>
                  <tekstregel inhoud="kameraanduiding">Eerste Kamer der Staten-Generaal</tekstregel>
                </kamerstukkop>
                <dossier>
                  <dossiernummer><dossiernr>36 455</dossiernr> (R2188)</dossiernummer>
                  <titel>Goedkeuring van het Verdrag tot bescherming van personen</titel>
                </dossier>
                <stuk>
                  <stuknr><ondernummer kamer="1">D</ondernummer></stuknr>
                  <titel>NOTA NAAR AANLEIDING VAN HET VERSLAG</titel>
                  <datumtekst>Ontvangen <datum isodatum="2024-03-05">5 maart 2024</datum></datumtekst>
                  <algemeen><vrije-tekst><tekst>
                    <al>De regering dankt de leden (Kamerstukken I 2023/24, 36 455, C).</al>
                    <ondertekening><functie>De Minister voor Rechtsbescherming,</functie><naam><voornaam>F.M.</voornaam><achternaam>Weerwind</achternaam></naam></ondertekening>
                  </tekst></vrije-tekst></algemeen>
                </stuk>
              </kamerstuk>
            </officiele-publicatie>
            """);

    assertEquals(List.of(), gathered.rejected);
    assertEquals(
        """
        kst-36455-D
          1 letterhead: Vergaderjaar 2023-2024 Eerste Kamer der Staten-Generaal
          2 letterhead: 36 455 (R2188) Goedkeuring van het Verdrag tot bescherming van personen <36 455 (R2188)[kst-36455]>
          3 letterhead: D NOTA NAAR AANLEIDING VAN HET VERSLAG
          4 letterhead: Ontvangen 5 maart 2024
          5 paragraph: De regering dankt de leden (Kamerstukken I 2023/24, 36 455, C). <Kamerstukken I 2023/24, 36 455, C[kst-36455-C]>
          6 signature: De Minister voor Rechtsbescherming, F.M. Weerwind
        """,
        gathered.text());
    Metadata metadata = gathered.papers.getFirst().metadata();
    assertEquals(
        List.of(
            new Sourced<>(Chamber.EERSTE, Origin.XML),
            new Sourced<>(DocumentKind.NOTA_NAAR_AANLEIDING_VAN_VERSLAG, Origin.XML),
            new Sourced<>(LocalDate.of(2024, 3, 5), Origin.XML),
            new Sourced<>(SessionYear.parse("2023-2024"), Origin.XML)),
        Arrays.asList(
            metadata.chamber(), metadata.kind(), metadata.date(), metadata.sessionYear()));
  }

  @Test
  void aDebateKeepsWhoSaysWhat() throws IOException {
    Gathered gathered = read(DEBATE);

    assertEquals(DEBATE_AS_READ, gathered.text());
    assertEquals(List.of(), gathered.papers.getFirst().warnings());
  }

  @Test
  void debatesAsPublishedAndAsDamagedAreAllRead() throws IOException {
    Path debates = OptionalData.file("handelingen");
    StringBuilder read = new StringBuilder();
    for (String item : List.of("50-1", "61-10", "70-4", "70-6")) {
      Gathered gathered = Gathered.from(debates.resolve("h-tk-20172018-" + item + ".xml"));
      var paper = gathered.papers.getFirst();
      var paragraphs = paper.paragraphs();
      read.append(paper.id())
          .append(" paragraphs=")
          .append(paragraphs.size())
          .append(" with speaker=")
          .append(paragraphs.stream().filter(one -> one.speaker() != null).count())
          .append(" citing=")
          .append(paragraphs.stream().filter(one -> !one.citations().isEmpty()).count())
          .append(" doubled=")
          .append(gathered.text().contains("Ã"))
          .append(" warnings=")
          .append(paper.warnings().size())
          .append('\n');
    }
    assertEquals(
        """
        h-tk-20172018-50-1 paragraphs=6 with speaker=0 citing=0 doubled=false warnings=0
        h-tk-20172018-61-10 paragraphs=107 with speaker=98 citing=6 doubled=false warnings=0
        h-tk-20172018-70-4 paragraphs=81 with speaker=71 citing=5 doubled=false warnings=2
        h-tk-20172018-70-6 paragraphs=31 with speaker=16 citing=10 doubled=false warnings=2
        """,
        read.toString());
  }

  @Test
  void whatTheMetadataAndTheLetterheadSayOtherwiseIsTold() throws IOException {
    Gathered gathered =
        read(
            LETTER.replace(
                "  </metadata>",
                "    <meta name=\"DCTERMS.issued\" content=\"2025-01-31\"/>\n  </metadata>"));

    assertEquals(
        List.of("date: xml metadata says 2025-01-31, xml letterhead says 2025-01-30"),
        gathered.papers.getFirst().warnings());
  }

  private static <T> Sourced<T> xml(T value) {
    return new Sourced<>(value, Origin.XML);
  }

  private Gathered read(String xml) throws IOException {
    return Gathered.from(Files.writeString(folder.resolve("a.xml"), xml));
  }

  @Test
  void aTurnThatIsNotNewInAnothersTurnIsAnInterruption() throws IOException {
    Gathered gathered =
        Gathered.from(Files.writeString(folder.resolve("h-tk-20172018-61-10.xml"), INTERRUPTED));

    assertEquals(
        """
        h-tk-20172018-61-10
          1 heading: Mkb
          2 paragraph (voorzitter, voorzitter, null): Aan de orde.
          3 paragraph (Vroeg, lid, SP): Een punt van orde.
          4 paragraph (Keijzer, staatssecretaris, null): Dank u.
          5 paragraph (Graus, lid, PVV, interrupts): Nee toch.
          6 paragraph (voorzitter, voorzitter, null): Afronden.
          7 paragraph (Keijzer, staatssecretaris, null): Toch wel.
          8 paragraph: Zonder naam.
        """,
        gathered.text());
  }

  @Test
  void namesWithoutWhiteSpaceBetweenTheirElements() throws IOException {
    String turn =
        "<spreekbeurt nieuw=\"ja\"><spreker><voorvoegsels>%s</voorvoegsels><naam>%s</naam>"
            + " (<politiek>%s</politiek>):</spreker><tekst><al>Dat is zo.</al></tekst></spreekbeurt>";
    Gathered gathered =
        Gathered.from(
            Files.writeString(
                folder.resolve("h-tk-20172018-70-7.xml"),
                "<officiele-publicatie><handelingen><handelingenitem>"
                    + turn.formatted(
                        "De heer",
                        "<voornaam>Otto</voornaam><achternaam>van D&#97;m</achternaam>",
                        "PvdA")
                    + turn.formatted("Mevrouw", "<achternaam>Jansen-van Dam</achternaam>", "CDA")
                    + "</handelingenitem></handelingen></officiele-publicatie>"));

    assertEquals(List.of(), gathered.rejected);
    assertEquals(
        List.of("Otto van Dam", "Jansen-van Dam"),
        gathered.papers.getFirst().paragraphs().stream()
            .flatMap(paragraph -> Stream.ofNullable(paragraph.speaker()))
            .map(Speaker::name)
            .toList());
  }
}
