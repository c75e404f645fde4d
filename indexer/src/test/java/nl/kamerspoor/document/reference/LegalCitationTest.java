package nl.kamerspoor.document.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.SessionYear;
import nl.kamerspoor.document.Sourced;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCitationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # id                      | chamber | session   | citation                                             | link
          kst-29754-423             | TWEEDE  | 2016-2017 | Kamerstukken II 2016/17, 29754, nr. 423              | kst-29754-423
          kst-27925-R               | EERSTE  | 2015-2016 | Kamerstukken I 2015/16, 27925, R                     | kst-27925-R
          kst-36600-XX-29           | TWEEDE  | 2024-2025 | Kamerstukken II 2024/25, 36600 XX, nr. 29            | kst-36600-XX-29
          kst-21501-20-1703         | TWEEDE  | 2020-2021 | Kamerstukken II 2020/21, 21501-20, nr. 1703          | kst-21501-20-1703
          kst-26800-5               | TWEEDE  | 1999-2000 | Kamerstukken II 1999/00, 26800, nr. 5                | kst-26800-5
          bijlage-kst-29754-500     | TWEEDE  | 2018-2019 | bijlage bij Kamerstukken II 2018/19, 29754, nr. 500  | kst-29754-500
          h-tk-20172018-61-10       |         |           | Handelingen II 2017/18, 61, item 10                  | h-tk-20172018-61-10
          ah-tk-20242025-1028       |         |           | Aanhangsel Handelingen II 2024/25, nr. 1028          | ah-tk-20242025-1028
          kst-29754-423             |         |           | Kamerstukken 29754, nr. 423                          | kst-29754-423
          kst-29754-423             | TWEEDE  |           | Kamerstukken II, 29754, nr. 423                      | kst-29754-423
          kst-29754-423             |         | 2016-2017 | Kamerstukken 2016/17, 29754, nr. 423                 | kst-29754-423
          kst-36067-Y               |         |           | Kamerstukken I, 36067, Y                             | kst-36067-Y
          """)
  void citesWhatIsKnown(
      String id,
      @Nullable Chamber chamber,
      @Nullable String session,
      String citation,
      String link) {
    assertEquals(
        "%s <https://zoek.officielebekendmakingen.nl/%s.html>".formatted(citation, link),
        written(LegalCitation.of(new PaperId(id), metadata(chamber, session, null, null))));
  }

  @Test
  void ownNumberBeatsTheFileName() {
    KamerstukNumber number = new PaperId("kst-29754-423").number();
    assertNotNull(number);
    Metadata metadata = metadata(Chamber.TWEEDE, "2016-2017", number, null);
    assertEquals(
        "Kamerstukken II 2016/17, 29754, nr. 423"
            + " <https://zoek.officielebekendmakingen.nl/kst-29754-423.html>",
        written(LegalCitation.of(new PaperId("letter"), metadata)));
  }

  @Test
  void officialAnnexLinksToItself() {
    Metadata metadata = metadata(Chamber.TWEEDE, "2018-2019", null, "kst-29754-500");
    assertEquals(
        "bijlage bij Kamerstukken II 2018/19, 29754, nr. 500"
            + " <https://zoek.officielebekendmakingen.nl/blg-881234.html>",
        written(LegalCitation.of(new PaperId("blg-881234"), metadata)));
  }

  @Test
  void pageFollows() {
    LegalCitation citation =
        LegalCitation.of(
            new PaperId("kst-29754-423"), metadata(Chamber.TWEEDE, "2016-2017", null, null));
    assertNotNull(citation);
    assertEquals("Kamerstukken II", citation.publication());
    assertEquals("Kamerstukken II 2016/17", citation.edition());
    assertEquals(" 2016/17, 29754, nr. 423, p. 7", citation.inPublication(7));
  }

  @ParameterizedTest
  @CsvSource({"BWBR0001854", "blg-881234", "bijlage-kst-x", "kst-29754", "h-tk-2017-1"})
  void otherTextsHaveNone(String id) {
    assertNull(LegalCitation.of(new PaperId(id), Metadata.NONE));
  }

  private static String written(@Nullable LegalCitation citation) {
    assertNotNull(citation);
    return citation.text() + " <" + citation.link() + ">";
  }

  private static Metadata metadata(
      @Nullable Chamber chamber,
      @Nullable String session,
      @Nullable KamerstukNumber number,
      @Nullable String parent) {
    Metadata none = Metadata.NONE;
    return new Metadata(
        sourced(number),
        none.dossiers(),
        none.kind(),
        none.title(),
        none.dossierTitle(),
        sourced(chamber),
        session == null ? null : sourced(SessionYear.parse(session)),
        none.date(),
        none.dateLabel(),
        none.signatories(),
        none.sentBy(),
        sourced(parent == null ? null : new PaperId(parent)));
  }

  private static <T> @Nullable Sourced<T> sourced(@Nullable T value) {
    return value == null ? null : new Sourced<>(value, Origin.LETTERHEAD);
  }
}
