package nl.kamerspoor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MinistriesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister van Justitie                                   | justitie
          Minister van Veiligheid en Justitie                     | justitie
          Staatssecretaris van Justitie en Veiligheid             | justitie
          Minister voor Rechtsbescherming                         | justitie
          JenV                                                    | justitie
          het Ministerie van Justitie en Veiligheid               | justitie
          minister van buitenlandse  zaken                        | buitenlandse zaken
          buitenlandse zaken                                      | buitenlandse zaken
          Minister van Financien                                  | financiën
          Minister van Infrastructuur en Milieu                   | waterstaat
          Minister van Economische Zaken, Landbouw en Innovatie   | economische zaken
          Minister-President, Minister van Algemene Zaken         | algemene zaken
          Minister van Toverkunst                                 |
          lid                                                     |
          """)
  void knowsAMinistryByEachOfItsNames(String name, String key) {
    assertEquals(key, Ministries.key(name).orElse(null));
  }

  @Test
  void eachMinistryHasALatestName() {
    assertEquals(
        "Algemene Zaken; Buitenlandse Zaken; Justitie en Veiligheid; Asiel en Migratie; Binnenlandse"
            + " Zaken en Koninkrijksrelaties; Onderwijs, Cultuur en Wetenschap; Financiën; Defensie;"
            + " Volkshuisvesting en Ruimtelijke Ordening; Infrastructuur en Waterstaat; Economische"
            + " Zaken; Klimaat en Groene Groei; Landbouw, Visserij, Voedselzekerheid en Natuur;"
            + " Sociale Zaken en Werkgelegenheid; Volksgezondheid, Welzijn en Sport",
        String.join("; ", Ministries.latestNames()));
  }

  @Test
  void namesAllNamesOfAMinistry() {
    assertEquals(
        List.of(
            "Verkeer en Waterstaat",
            "Infrastructuur en Milieu",
            "Infrastructuur en Waterstaat",
            "VenW",
            "V&W",
            "IenM",
            "I&M",
            "IenW",
            "I&W"),
        Ministries.names("Minister van Infrastructuur en Waterstaat"));
  }
}
