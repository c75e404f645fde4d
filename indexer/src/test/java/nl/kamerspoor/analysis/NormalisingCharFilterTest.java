package nl.kamerspoor.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisingCharFilterTest {
  @ParameterizedTest
  @CsvSource({
    "29 754 nr. 391, 29754 nr. 391",
    "29.754, 29754",
    "1 000 000 euro, 1000000 euro",
    "29 maart 754, 29 maart 754",
    "11.12.2013, 11.12.2013",
    "in 2019 754 keer, in 2019 754 keer",
    "e-mail, e‿mail",
    "inlichtingen- en veiligheidsdiensten, inlichtingen‿ en veiligheidsdiensten",
    "makers en -gevers, makers en ‿gevers",
    "- een punt, - een punt",
    "het – ook zo – geval, het - ook zo - geval",
    "2017–2018, 2017‿2018",
    "co\u2011voorzitter, co‿voorzitter",
    "be\u00ADleid, beleid",
    "29\u202F754, 29754",
    "coo\u0308rdinatie, coordinatie",
    "NCTV\u2019s, NCTV's"
  })
  void writesTheSameTextInOneWay(String text, String normal) throws IOException {
    assertEquals(normal, read(text));
  }

  @Test
  void remembersWhereCharactersStood() throws IOException {
    NormalisingCharFilter filter =
        new NormalisingCharFilter(new StringReader("be\u00ADleid 29 754 x"));
    StringBuilder normal = new StringBuilder();
    for (int c = filter.read(); c >= 0; c = filter.read()) {
      normal.append((char) c);
    }
    assertEquals("beleid 29754 x", normal.toString());
    assertEquals(0, filter.correctOffset(0));
    assertEquals(3, filter.correctOffset(2));
    assertEquals(8, filter.correctOffset(7));
    assertEquals(11, filter.correctOffset(9));
    assertEquals(15, filter.correctOffset(13));
  }

  private static String read(String text) throws IOException {
    try (NormalisingCharFilter filter = new NormalisingCharFilter(new StringReader(text))) {
      StringBuilder normal = new StringBuilder();
      char[] some = new char[3];
      for (int got = filter.read(some, 0, 3); got >= 0; got = filter.read(some, 0, 3)) {
        normal.append(some, 0, got);
      }
      return normal.toString();
    }
  }
}
