package nl.kamerspoor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PaperIdTest {

  @ParameterizedTest
  @CsvSource({
    "kst-29754-391, 29754-391",
    "kst-36600-XX-29, 36600-XX-29",
    "kst-36067-Y, 36067-Y",
    "kst-29754,",
    "bijlage-kst-29754-500,",
    "h-tk-20172018-61-10,"
  })
  void holdsTheNumberOfAKamerstuk(String id, String number) {
    assertEquals(number, Objects.toString(new PaperId(id).number(), null));
  }

  @ParameterizedTest
  @CsvSource({
    "bijlage-kst-29754-500, kst-29754-500",
    "bijlage-2-kst-29754-500, kst-29754-500",
    "kst-29754-500,",
    "blg-881234,"
  })
  void namesThePaperItIsAnAnnexOf(String id, String parent) {
    assertEquals(parent, Objects.toString(new PaperId(id).parent(), null));
  }

  @Test
  void accentsThatStandApartAreJoined() {
    assertEquals(new PaperId("co\u00f6rdinatie"), new PaperId("coo\u0308rdinatie"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "kst-29754-391#12"})
  void otherTextsAreRefused(String text) {
    assertEquals(Optional.empty(), PaperId.parse(text));
    assertThrows(IllegalArgumentException.class, () -> new PaperId(text));
  }

  @ParameterizedTest
  @CsvSource({
    "kst-29754-391#12, kst-29754-391#12, 29754-391#12",
    "kst-29754-391#007, kst-29754-391#7, 29754-391#7",
    "brief (1)#3, brief (1)#3, brief (1)#3"
  })
  void paragraphIsReadAndPrinted(String typed, String printed, String shortened) {
    ParagraphId id = ParagraphId.parse(typed).orElseThrow();
    assertEquals(printed, id.toString());
    assertEquals(shortened, id.shortened());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kst-29754-391", "kst-29754-391#", "x#0", "x#a", "#12", "x#1#2", "x# 1"})
  void textsThatNameNoParagraphAreNone(String typed) {
    assertEquals(Optional.empty(), ParagraphId.parse(typed));
  }
}
