package nl.kamerspoor.read.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HyphenationTest {

  private static final PaperWords PRINTED =
      new PaperWords(
          TextLine.of(
              List.of("Terugkeerders, MINUSMA", "rechts-extremisme Rijksopleidingsinstituut")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de Neder-                        | landse inzet            | de Nederlandse inzet
          de coördina-                     | toren zelf              | de coördinatoren zelf
          in Noordoost-                    | Syrië                   | in Noordoost-Syrië
          de CT-                           | agenda                  | de CT-agenda
          de inlichtingen-                 | en veiligheidsdiensten  | de inlichtingen- en veiligheidsdiensten
          andere (over-                    | heids-)diensten         | andere (overheids-)diensten
          de veiligheids -                 | maatregelen             | de veiligheidsmaatregelen
          terrorisme gerelateerde -        | transacties             | terrorisme gerelateerde - transacties
          een 14-                          | jarige                  | een 14-jarige
          de missie MI-                    | NUSMA                   | de missie MINUSMA
          tegen rechts-                    | extremisme              | tegen rechts-extremisme
          van informatie-                  | uitwisseling            | van informatie-uitwisseling
          de ex-                           | gedetineerden           | de ex-gedetineerden
          van energie-                     | infrastructuur          | van energie-infrastructuur
          twee mbo-                        | studenten               | twee mbo-studenten
          de Wlz-                          | uitgaven                | de Wlz-uitgaven
          een niet-                        | essentiële dienst       | een niet-essentiële dienst
          het EU-Mercosur-                 | verdrag                 | het EU-Mercosur-verdrag
          het staakt-het-                  | vuren                   | het staakt-het-vuren
          de motie-                        | Van Dijk                | de motie-Van Dijk
          als gevolg daar-                 | van                     | als gevolg daarvan
          dat is no-                       | dig                     | dat is nodig
          de ex-                           | port                    | de export
          de dossier-                      | opbouw                  | de dossieropbouw
          rapport 'Reïnte-                 | gratie'                 | rapport 'Reïntegratie'
          het Rijksopleidings- instituut   | van het rijk            | het Rijksopleidingsinstituut van het rijk
          zoals terug keerders             | en gezinnen             | zoals terugkeerders en gezinnen
          """)
  void decidesByTheWordsOfThePaperAndTheLanguage(String line, String next, String joined) {
    Hyphenation hyphenation = new Hyphenation(PRINTED);
    LineJoiner joiner = new LineJoiner(hyphenation, new LinkJoiner(List.of()));
    assertEquals(joined, joiner.join(List.of(line, next)));
  }
}
