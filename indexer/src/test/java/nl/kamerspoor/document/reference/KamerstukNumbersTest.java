package nl.kamerspoor.document.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.KamerstukNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KamerstukNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          29 754, nr. 391              | 29754-391
          29754-391                    | 29754-391
          kst-29754-391                | 29754-391
          KST-29754-391                | 29754-391
          29.754, nr. 391              | 29754-391
          29 754 nr 391                | 29754-391
          Kamerstuk 29 754, nr. 391    | 29754-391
          Kamerstukken II 29 754, 391  | 29754-391
          36 600 XX, nr. 29            | 36600-XX-29
          36 600-XX, nr. 29            | 36600-XX-29
          36600-XX-29                  | 36600-XX-29
          36600-A-5                    | 36600-A-5
          36600 hoofdstuk V, nr. 3     | 36600-V-3
          36067-Y                      | 36067-Y
          27 925, R                    | 27925-R
          27 925, nr. R                | 27925-R
          21501-20-1703                | 21501-20-1703
          21 501-20, nr. 1703          | 21501-20-1703
          22112-3000                   | 22112-3000
          22112-GT                     | 22112-GT
          36 455 (R2188), nr. 11       | 36455-11
          36600-XX                     |
          21501-20                     |
          29 754                       |
          29 754 Terrorismebestrijding |
          2019                         |
          """)
  void readsAPaper(String text, String expected) {
    assertEquals(
        expected, KamerstukNumbers.parse(text).map(KamerstukNumber::toString).orElse(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          29 754                 | 29754
          29754                  | 29754
          dossier 29 754         | 29754
          36600-XX               | 36600-XX
          36600 XX               | 36600-XX
          36600-A                | 36600-A
          36 600 hoofdstuk XX    | 36600-XX
          36600, hoofdstuk V     | 36600-V
          21501-20               | 21501-20
          21 501-20              | 21501-20
          22112-04               | 22112-04
          36 455 (R2188)         | 36455
          36455-(R2188)          | 36455
          29754-391              |
          27 925, nr. R          |
          """)
  void readsADossier(String text, String expected) {
    assertEquals(
        expected, KamerstukNumbers.parseDossier(text).map(DossierNumber::toString).orElse(null));
  }
}
