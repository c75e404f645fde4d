package nl.kamerspoor.document.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.PaperId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReferenceReaderTest {

  private static final Set<String> DOSSIERS =
      Set.of("29754", "31000", "21501", "21501-20", "36410", "36410-XII", "12345", "30123-04");
  static final ReferenceReader READER = new ReferenceReader(DOSSIERS::contains);

  /** What is a reference wherever it stands, as it is typed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          # ids
          kst-29754-391                                      | kst-29754-391
          KST-29754-391                                      | kst-29754-391
          kst–29754–391#12                                   | kst-29754-391#12
          Kst-36600-xx-29                                    | kst-36600-XX-29
          kst-36067-y                                        | kst-36067-Y
          kst-21501-20-1703                                  | kst-21501-20-1703
          kst-20062007-29754-91                              | kst-29754-91
          kst-29754-391-h1                                   | kst-29754-391-h1
          kst-27896-117d                                     | kst-27896-117d
          kst-29754-391.html                                 | kst-29754-391
          bijlage-kst-29754-500#3                            | bijlage-kst-29754-500#3
          bijlage-2-kst-29754-500                            | bijlage-2-kst-29754-500
          blg-881234                                         | blg-881234
          ah-tk-20182019-1234                                | ah-tk-20182019-1234
          AH-TK-20182019-1234                                | ah-tk-20182019-1234
          h-tk-20172018-61-10                                | h-tk-20172018-61-10
          h-ek-20052006-13                                   | h-ek-20052006-13
          h-tk-20172018-61-10-madlener                       | h-tk-20172018-61-10
          kv-tk-2024Z01234                                   | kv-tk-2024Z01234
          2024Z01234                                         | 2024Z01234
          2024d01234                                         | 2024D01234
          # printed numbers
          29 754, nr. 391                                    | kst-29754-391
          29.754, nr. 391                                    | kst-29754-391
          29754 nr 391                                       | kst-29754-391
          29 754, NR. 391                                    | kst-29754-391
          29 754, no. 391                                    | kst-29754-391
          29 754, no 391                                     | kst-29754-391
          29 754 nummer 391                                  | kst-29754-391
          29 754, nr.391                                     | kst-29754-391
          29 754, nr. 0391                                   | kst-29754-391
          29 754, nrs. 391 en 392                            | kst-29754-391
          29 754, nrs. 1 t/m 3                               | kst-29754-1
          29 754, nr. 391, p. 3                              | kst-29754-391
          29 754, nr. 391, blz. 3–4                          | kst-29754-391
          29 754, nr. 391 pag. 3                             | kst-29754-391
          29 754, nr. 391#12                                 | kst-29754-391#12
          29 754, nr. 391, p. 3 · ¶ 12                       | kst-29754-391#12
          29\u00a0754, nr.\u00a0391                          | kst-29754-391
          29\u2009754,\u202fnr. 391                          | kst-29754-391
          29  754,   nr.  391                                | kst-29754-391
          27 896, nr. 117d                                   | kst-27896-117d
          29754-391                                          | kst-29754-391
          29754‑391                                          | kst-29754-391
          29754–391                                          | kst-29754-391
          29754—391                                          | kst-29754-391
          29754−391                                          | kst-29754-391
          29 754-391                                         | kst-29754-391
          29754 - 391                                        | kst-29754-391
          36067-Y                                            | kst-36067-Y
          36600-A-5                                          | kst-36600-A-5
          36600-a-5                                          | kst-36600-A-5
          36410-XII-37                                       | kst-36410-XII-37
          36 600 XX, nr. 29                                  | kst-36600-XX-29
          36600 hoofdstuk XX, nr. 29                         | kst-36600-XX-29
          36 600-xx, nr. 29                                  | kst-36600-XX-29
          21501-20-1703                                      | kst-21501-20-1703
          21 501-20, nr. 1703                                | kst-21501-20-1703
          22112-3000                                         | kst-22112-3000
          22112-GT                                           | kst-22112-GT
          29754-20                                           | kst-29754-20
          36 455 (R2188), nr. 11                             | kst-36455-11
          36 455-(R2188)-11                                  | kst-36455-11
          31 293 en 31 289, nr. 653                          | kst-31293-653
          # with the series before it
          Kamerstuk 29 754, nr. 391                          | kst-29754-391
          Kamerstukken II 2016/17, 29754, nr. 423            | kst-29754-423
          kamerstukken ii 2016/17, 29754, nr. 423            | kst-29754-423
          KAMERSTUKKEN II 2016-2017, 29 754, NR. 423         | kst-29754-423
          Kamerstukken II 2016–2017, 29 754, nr. 423, p. 7   | kst-29754-423
          Kamerstukken II 2016/2017, 29 754, nr. 423         | kst-29754-423
          Kamerstukken\u00a0II\u00a02016/17, 29\u00a0754, nr.\u00a0423 | kst-29754-423
          *Kamerstukken II* 2016/17, 29754, nr. 423          | kst-29754-423
          Kamerstukken II (2016/17), 29754, nr. 423          | kst-29754-423
          Kamerstukken II, 29754, nr. 423                    | kst-29754-423
          Kamerstukken 2016/17, 29754, nr. 423               | kst-29754-423
          Kamerstukken II 2015/16, 31000, 3                  | kst-31000-3
          Kamerstukken II 2024/25, 36600 XX, nr. 29          | kst-36600-XX-29
          Kamerstuk 29754, 2018-2019, nr. 491                | kst-29754-491
          Kamerstuk 21501-02, nr. 2845                       | kst-21501-02-2845
          Kamerstuk 22112-2425                               | kst-22112-2425
          Kamerstuk: 29754-391                               | kst-29754-391
          Kamerstukken I, 31000, A                           | kst-31000-A
          Kamerstukken I 2015/16, 27925, R                   | kst-27925-R
          Kamerstukken I 2015/16, 27925, AB                  | kst-27925-AB
          Kamerstukken I 2015/16, 27925 R                    | kst-27925-R
          EK 31 000, A                                       | kst-31000-A
          ek 31 000, a                                       | kst-31000-A
          Eerste Kamer 2015/16, 31 000, A                    | kst-31000-A
          TK 1996–1997, 25 126 nr. 1                         | kst-25126-1
          TK 29754, nr. 391                                  | kst-29754-391
          II 2015/16, 31000, 3                               | kst-31000-3
          I 31 000, nr. A                                    | kst-31000-A
          Kst. 29 754, nr. 391                               | kst-29754-391
          kst 29754-391                                      | kst-29754-391
          dossier 29754, nr. 391                             | kst-29754-391
          Kamerstuk 21501-20/2159                            | kst-21501-20-2159
          bijlage bij Kamerstukken II 2018/19, 29754, nr. 500     | bijlage-kst-29754-500
          Bijlage 2 bij Kamerstuk 29 754, nr. 500            | bijlage-2-kst-29754-500
          bijlage bij 29754-500                              | bijlage-kst-29754-500
          # debates and answers
          Handelingen II 2017/18, 61, item 10                | h-tk-20172018-61-10
          Handelingen II 2017/18, 61, item 10, p. 3          | h-tk-20172018-61-10
          handelingen ii 2017-2018, nr. 61, item 10          | h-tk-20172018-61-10
          Handelingen I 2005/06, nr. 13, blz. 614            | h-ek-20052006-13
          Handelingen TK 2017/18, 61-10                      | h-tk-20172018-61-10
          Aanhangsel Handelingen II 2024/25, nr. 1028        | ah-tk-20242025-1028
          Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028 | ah-tk-20242025-1028
          Aanhangsel van de Handelingen II 2024/25, nr. 1028 | ah-tk-20242025-1028
          # links
          https://zoek.officielebekendmakingen.nl/kst-29754-391.html      | kst-29754-391
          http://zoek.officielebekendmakingen.nl/kst-29754-391.html       | kst-29754-391
          zoek.officielebekendmakingen.nl/kst-29754-391                   | kst-29754-391
          HTTPS://ZOEK.OFFICIELEBEKENDMAKINGEN.NL/KST-29754-391.HTML      | kst-29754-391
          https://www.officielebekendmakingen.nl/kst-29754-391/pdf        | kst-29754-391
          https://zoek.officielebekendmakingen.nl/kst-29754-391.pdf?a=b&c=1#p3 | kst-29754-391
          https://zoek.officielebekendmakingen.nl/kst-29754-391/metadata.xml | kst-29754-391
          https://zoek.officielebekendmakingen.nl/kst-36600-XX-29.html#anchor | kst-36600-XX-29
          https://zoek.officielebekendmakingen.nl/h-tk-20172018-61-10.html | h-tk-20172018-61-10
          https://zoek.officielebekendmakingen.nl/blg-881234.html         | blg-881234
          https://repository.overheid.nl/frbr/officielepublicaties/kst/37020-IX/kst-37020-IX-5/1/xml/kst-37020-IX-5.xml | kst-37020-IX-5
          https://repository.officiele-overheidspublicaties.nl/officielepublicaties/kst-29754-391/kst-29754-391.pdf | kst-29754-391
          https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2024Z01234&did=2024D05678 | 2024D05678
          www.tweedekamer.nl/kamerstukken/detail?id=2024Z01234            | 2024Z01234
          tweedekamer.nl/downloads/document?id=2024D05678                 | 2024D05678
          """)
  void readsWhatIsOneAnywhere(String typed, String id) {
    assertEquals(id, whole(ReferenceReader.ALONE, typed));
    assertEquals(id, whole(READER, typed));
    assertEquals(id, whole(ReferenceReader.ALONE, " (" + typed + "). "));
    int start = typed.startsWith("*") ? 5 : 4;
    PrintedReference within = ReferenceReader.ALONE.at("zie " + typed + "; en meer", start);
    assertNotNull(within);
    assertEquals(id, within.id());
    assertEquals(Optional.empty(), ReferenceReader.ALONE.dossier(typed));
  }

  /** What is one only where the dossier is known; without an index it is nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31 000, A                | kst-31000-A
          31 000, a                | kst-31000-A
          31000, A                 | kst-31000-A
          31 000, AB               | kst-31000-AB
          31000, 3                 | kst-31000-3
          31000, 3, p. 7           | kst-31000-3
          31000, 3#12              | kst-31000-3#12
          29.754, 391              | kst-29754-391
          36410 XII, 37            | kst-36410-XII-37
          36410-xii, 37            | kst-36410-XII-37
          36 410 hoofdstuk XII, 37 | kst-36410-XII-37
          21501-20/2159            | kst-21501-20-2159
          21 501-20, 2159          | kst-21501-20-2159
          30123-04-5               | kst-30123-04-5
          29754/391                | kst-29754-391
          I 31 000, A              | kst-31000-A
          """)
  void readsBareNumbersInKnownDossiers(String typed, String id) {
    assertEquals(id, whole(READER, typed));
    assertNull(whole(ReferenceReader.ALONE, typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29 754",
        "29754",
        "29.754",
        "kst-29754",
        "36410-XII",
        "36410 XII",
        "36600-A",
        "36600-XX",
        "kst-36600-XX",
        "21501-20",
        "kst-21501-20",
        "30123-04",
        "31 000,50",
        "31 000,3",
        "31000,50",
        "€ 31 000, 3",
        "31 000, 3 euro",
        "31 000, 5 miljoen",
        "31 000, 12 juni",
        "31000, 2019",
        "31000, de rest",
        "31000, 12 345",
        "31 000 A",
        "31 000 3",
        "2016/17",
        "AIVD/MIVD",
        "10.000",
        "12 345 euro",
        "12.345,67",
        "31-12-2018",
        "2018-12-31",
        "070-3182211",
        "070 318 22 11",
        "+31 70 318 22 11",
        "06-12345678",
        "06 12 345 678",
        "29754-39*",
        "29754-391~1",
        "29754-391:tekst",
        "29754-391x",
        "29754-391-392-393",
        "25154-52-3",
        "36001–42000",
        "29754 -391",
        "x29754-391",
        "129754-391",
        "1.29754-391",
        "29754-123456",
        "29 7543, nr. 1",
        "2975, nr. 4",
        "297 54, nr. 1",
        "nr. 391",
        "stuk nr. 391",
        "Kamerstuk",
        "Kamerstukken II 2016/17",
        "Kamerstukken II 2016/17, 29754",
        "kst-",
        "kst-x-1",
        "h-index-2",
        "h-tk-2017-1",
        "a-29754-391",
        "blg-x",
        "Handelingen 2015/16, blz. 12",
        "Handelingen II",
        "2024Y01234",
        "2024Z0123",
        "2024Z012345",
        "bijlage 2",
        "bijlage bij de brief",
        "II",
        "I",
        "https://example.com/kst-29754-391.html",
        "https://officielebekendmakingen.nl.example.com/kst-29754-391.html",
        "https://example.com/?u=https://zoek.officielebekendmakingen.nl/kst-29754-391.html",
        "https://xofficielebekendmakingen.nl/kst-29754-391.html",
        "https://zoek.officielebekendmakingen.nl/stb-2015-391.html",
        "https://zoek.officielebekendmakingen.nl/kst-29754.html",
        "https://wetten.overheid.nl/BWBR0001854",
        "https://www.tweedekamer.nl/kamerstukken",
        "https://",
        "",
        " ",
        "(",
      })
  void leavesAloneWhatIsNone(String text) {
    assertNull(whole(READER, text), () -> "read " + text);
    for (int i = 0; i < text.length(); i++) {
      PrintedReference read = READER.at(text, i);
      assertTrue(read == null || text.startsWith("bijlage bij", i), () -> "within: " + read);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          29 754                 | 29754
          29754                  | 29754
          “29 754”               | 29754
          29.754                 | 29754
          dossier 29 754         | 29754
          Kamerstuk 29 754       | 29754
          99999                  | 99999
          36410-XII              | 36410-XII
          36410 XII              | 36410-XII
          36410-xii              | 36410-XII
          36600-A                | 36600-A
          36 600 hoofdstuk XX    | 36600-XX
          36600, hoofdstuk V     | 36600-V
          21501-20               | 21501-20
          21 501–20              | 21501-20
          22112-04               | 22112-04
          30123-04               | 30123-04
          kst-21501-20           | 21501-20
          36 455 (R2188)         | 36455
          https://zoek.officielebekendmakingen.nl/dossier/29754 | 29754
          <https://www.officielebekendmakingen.nl/dossier/36600-XX> | 36600-XX
          https://www.tweedekamer.nl/kamerstukken?dossier=29754&a=b | 29754
          https://example.com/dossier/29754 |
          https://zoek.officielebekendmakingen.nl/dossier/2975 |
          29754-391              |
          29754-20               |
          29 754, nr. 391        |
          36067-Y                |
          31 000, A              |
          10.000                 |
          12 345 euro            |
          2019                   |
          070-3182211            |
          29 754 Terrorisme      |
          """)
  void readsWholeDossiers(String text, @Nullable String dossier) {
    assertEquals(dossier, READER.dossier(text).map(DossierNumber::toString).orElse(null));
  }

  @Test
  void filterOfAQueryIsNone() {
    assertNull(READER.at("dossier:36067-Y", 0));
    assertNotNull(READER.at("dossier:36067-Y", 8));
  }

  @Test
  void saysWhereItStands() {
    String text = "Zie de brief (Kamerstuk 29 754, nr. 391, p. 3-4) en 29754-392.";
    PrintedReference first = ReferenceReader.ALONE.at(text, 14);
    assertEquals(new PrintedReference(new PaperId("kst-29754-391"), null, 14, 47), first);
    assertEquals(")", text.substring(47, 48));
    List<String> all = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      PrintedReference read = ReferenceReader.ALONE.at(text, i);
      if (read != null) {
        all.add(read.id());
        i = read.end();
      }
    }
    assertEquals(List.of("kst-29754-391", "kst-29754-392"), all);
  }

  /** A citation is read with the link behind it, as they stand below a passage; two papers not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kamerstukken II 2016/17, 29754, nr. 423, p. 3. https://zoek.officielebekendmakingen.nl/kst-29754-423.html | kst-29754-423
          [Kamerstukken II 2016/17, 29754, nr. 423](https://zoek.officielebekendmakingen.nl/kst-29754-423.html) | kst-29754-423
          bijlage bij Kamerstukken II 2018/19, 29754, nr. 500. https://zoek.officielebekendmakingen.nl/kst-29754-500.html | bijlage-kst-29754-500
          bijlage bij Kamerstukken II 2018/19, 29754, nr. 500. https://zoek.officielebekendmakingen.nl/blg-881234.html | blg-881234
          Madlener (PVV), Handelingen II 2017/18, 61, item 10, p. 3 | h-tk-20172018-61-10
          29754-423, 29754-424 |
          29754-423 en meer |
          """)
  void readsCitationsWithTheirLinks(String text, @Nullable String id) {
    assertEquals(id, whole(ReferenceReader.ALONE, text));
  }

  static @Nullable String whole(ReferenceReader reader, String text) {
    return reader.whole(text).map(PrintedReference::id).orElse(null);
  }
}
