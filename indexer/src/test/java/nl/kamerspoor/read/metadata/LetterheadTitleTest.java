package nl.kamerspoor.read.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Signatory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Header lines as official papers print them, typing errors among them. */
final class LetterheadTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN | brief regering | Minister van Buitenlandse Zaken
          BRIEF VAN DE MINISTERS VAN VEILIGHEID EN JUSTITIE EN VAN BUITENLANDSE ZAKEN | brief regering | Minister van Veiligheid en Justitie; Minister van Buitenlandse Zaken
          BRIEF VAN DE MINISTERS VAN JUSTITIE EN VEILIGHEID, VAN BUITENLANDSE ZAKEN, VOOR RECHTSBESCHERMING EN VAN DEFENSIE | brief regering | Minister van Justitie en Veiligheid; Minister van Buitenlandse Zaken; Minister voor Rechtsbescherming; Minister van Defensie
          BRIEF VAN DE MINISTER-PRESIDENT, MINISTER VAN ALGEMENE ZAKEN EN VAN DE MINISTERS VAN FINANCIËN EN VAN DEFENSIE | brief regering | Minister-President; Minister van Algemene Zaken; Minister van Financiën; Minister van Defensie
          BRIEF VAN DE STAATSSECRETARIS VAN JUSTITIE EN VEILIGHEID | brief regering | Staatssecretaris van Justitie en Veiligheid
          BRIEF VAN HET PRESIDIUM | brief Kamer |
          BRIEF VAN DE VASTE COMMISSIE VOOR BUITENLANDSE ZAKEN | brief Kamer |
          MOTIE VAN HET LID VAN DER STAAIJ | motie | Van der Staaij (lid)
          MOTIE VAN DE LEDEN VEROUDEN EN POSTMA | motie | Verouden (lid); Postma (lid)
          MOTIE VAN DE LEDEN BIKKER, VAN DIJK EN OMTZIGT | motie | Bikker (lid); Van Dijk (lid); Omtzigt (lid)
          MOTIE VAN HET LID BISSCHOP C.S. | motie | Bisschop (lid)
          GEWIJZIGDE MOTIE VAN HET LID DIK-FABER C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 45 | motie | Dik-Faber (lid)
          TWEEDE NADER GEWIJZIGDE MOTIE VAN DE LEDEN VAN RAAN EN TEUNISSEN TER VERVANGING VAN DIE GEDRUKT ONDER NR. 12 | motie | Van Raan (lid); Teunissen (lid)
          MOTIE VAN HET LIID BAUDET | motie | Baudet (lid)
          MOTIE DE LEDEN PATERNOTTE EN BOSWIJK | motie | Paternotte (lid); Boswijk (lid)
          MOTIE HET LID VAN BAARLE | motie | Van Baarle (lid)
          MOTIE VAN HET LEDEN KAT EN IJLST | motie | Kat (lid); IJlst (lid)
          MOTIE VAN HET LID ROEMER (SP) | motie | Roemer (lid, SP)
          AMENDEMENT VAN HET LID KOŞER KAYA | amendement | Koşer Kaya (lid)
          GEWIJZIGD AMENDEMENT VAN DE LEDEN GROOTHUIZEN EN VAN NISPEN TER VERVANGING VAN DAT GEDRUKT ONDER NR. 9 | amendement | Groothuizen (lid); Van Nispen (lid)
          LIJST VAN VRAGEN EN ANTWOORDEN | lijst van vragen en antwoorden |
          LIJST VAN VRAGEN | lijst van vragen |
          VERSLAG VAN EEN ALGEMEEN OVERLEG | verslag commissiedebat |
          VERSLAG VAN EEN COMMISSIEDEBAT | verslag commissiedebat |
          VERSLAG VAN EEN SCHRIFTELIJK OVERLEG | verslag schriftelijk overleg |
          VERSLAG | verslag |
          VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR JUSTITIE EN VEILIGHEID | verslag |
          NOTA NAAR AANLEIDING VAN HET VERSLAG | nota naar aanleiding van het verslag |
          NOTA NAAR AANLEIDING VAN HET NADER VERSLAG | nota naar aanleiding van het verslag |
          TWEEDE NOTA VAN WIJZIGING | nota van wijziging |
          MEMORIE VAN TOELICHTING | memorie van toelichting |
          NADERE MEMORIE VAN ANTWOORD | memorie van antwoord |
          VOORSTEL VAN WET | voorstel van wet |
          GEWIJZIGD VOORSTEL VAN WET | voorstel van wet |
          ADVIES AFDELING ADVISERING RAAD VAN STATE EN NADER RAPPORT | advies Raad van State |
          ADVIES AFDELING ADVISERING RAAD VAN STATE VAN HET KONINKRIJK EN NADER RAPPORT | advies Raad van State |
          Bestrijding internationaal terrorisme | |
          """)
  void readsKindPersonsAndOffices(String line, String kind, String who) {
    LetterheadTitle header = LetterheadTitle.parse(line);
    assertEquals(kind, header.kind() == null ? null : header.kind().label());
    List<String> named = new ArrayList<>(header.offices());
    header.persons().forEach(person -> named.add(printed(person)));
    assertEquals(who, named.isEmpty() ? null : String.join("; ", named));
  }

  private static String printed(Signatory person) {
    String party = person.party() == null ? "" : ", " + person.party();
    return person.name() + " (" + person.office() + party + ")";
  }
}
