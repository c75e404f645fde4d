package nl.kamerspoor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HyphenationTest {

  private static final PaperWords PRINTED =
      new PaperWords(
          TextLine.of(
              List.of("Terugkeerders, MINUSMA", "rechts-extremisme Rijksopleidingsinstituut")));
  private static final Set<String> WORDS =
      Set.of(
          "nederlandse",
          "coördinatoren",
          "veiligheidsmaatregelen",
          "maatregelen",
          "informatie",
          "uitwisseling",
          "gedetineerden",
          "ex",
          "dossier",
          "opbouw",
          "reïntegratie",
          "over",
          "gerelateerde",
          "transacties");

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
          de dossier-                      | opbouw                  | de dossieropbouw
          rapport 'Reïnte-                 | gratie'                 | rapport 'Reïntegratie'
          het Rijksopleidings- instituut   | van het rijk            | het Rijksopleidingsinstituut van het rijk
          zoals terug keerders             | en gezinnen             | zoals terugkeerders en gezinnen
          """)
  void decidesByTheWordsOfThePaperAndTheLanguage(String line, String next, String joined) {
    Hyphenation hyphenation = new Hyphenation(PRINTED, WORDS::contains);
    LineJoiner joiner = new LineJoiner(hyphenation, new Links(List.of()));
    assertEquals(joined, joiner.join(List.of(line, next)));
  }
}
