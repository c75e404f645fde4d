package nl.kamerspoor.trace.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.stream.Collectors;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.Papers;
import nl.kamerspoor.search.request.CountRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Papers beside the words near a term in them. */
final class CollocatesTest {

  private static final OpenIndex LETTERS =
      Papers.of(
          new Papers.Paper("1", "2016-05-04")
              .paper(
                  "De aanpak van terugkeerders uit Syrië vraagt veel van alle gemeenten.",
                  "Gemeenten betalen wegen en scholen."),
          new Papers.Paper("2", "2019-03-01")
              .paper(
                  "Een terugkeerder, terugkeerders uit Irak en hun aanpak.",
                  "Wegen en scholen in Irak."));

  @Test
  void wordsWithinAWindowCountOnceEach() throws Exception {
    assertEquals(
        """
        3 occurrences, 12 places, 26 words
        Syrië 1 of 1 [syrie]
        vraagt 1 of 1 [vraagt]
        aanpak 1 of 2 [aanpak]
        Irak 1 of 2 [irak]
        """,
        near("terugkeerder", Collocates.CollocateCriteria.within(4).withLimit(20)));
  }

  @Test
  void theWholeParagraphCanBeNear() throws Exception {
    assertEquals(
        """
        3 occurrences, 16 places, 26 words
        aanpak 2 of 2 [aanpak]
        alle 1 of 1 [alle]
        Syrië 1 of 1 [syrie]
        vraagt 1 of 1 [vraagt]
        """,
        near(
            "terugkeerder",
            Collocates.CollocateCriteria.within(Collocates.WHOLE_PARAGRAPH).withLimit(20)));
  }

  @Test
  void aShiftShowsByYear() throws Exception {
    Collocates.CollocateCriteria byYear =
        Collocates.CollocateCriteria.within(4).withYears(true).withLimit(20);
    Collocates found = Collocates.of(LETTERS, request("terugkeerder"), byYear);
    assertEquals(
        """
        [Extent[name=2016, occurrences=1, places=7, words=15], Extent[name=2019, occurrences=2, places=5, words=11]]
        Syrië [1, 0] G² 1.14, p 0.29, few
        Irak [0, 1] G² 1.88, p 0.17, few
        """,
        found.periods()
            + "\n"
            + found.words().stream()
                .filter(word -> word.word().equals("Syrië") || word.word().equals("Irak"))
                .map(
                    word ->
                        word.word()
                            + " "
                            + word.byPeriod().stream().map(Association::together).toList()
                            + shift(word.shift()))
                .collect(Collectors.joining()));
  }

  private static String shift(@Nullable CollocateShift shift) {
    assertNotNull(shift);
    return " G² %.2f, p %.2f%s%n"
        .formatted(
            shift.likelihood().ratio(),
            shift.likelihood().probability(),
            shift.isFew() ? ", few" : "");
  }

  private static String near(String query, Collocates.CollocateCriteria choice) throws Exception {
    Collocates found = Collocates.of(LETTERS, request(query), choice);
    return "%d occurrences, %d places, %d words%n"
            .formatted(found.whole().occurrences(), found.whole().places(), found.whole().words())
        + found.words().stream()
            .map(
                word ->
                    "%s %d of %d %s%n"
                        .formatted(
                            word.word(),
                            word.whole().together(),
                            word.whole().occurrences(),
                            word.forms().stream().map(FormFrequency::form).toList()))
            .collect(Collectors.joining());
  }

  private static CountRequest request(String query) {
    return CountRequest.of(query);
  }
}
