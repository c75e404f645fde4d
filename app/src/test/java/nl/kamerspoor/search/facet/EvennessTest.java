package nl.kamerspoor.search.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import nl.kamerspoor.search.request.FacetField;
import nl.kamerspoor.search.request.SearchRequest.Unit;
import org.junit.jupiter.api.Test;

/** How evenly parts are, by hand. */
final class EvennessTest {

  private static final double EXACT = 1e-12;

  @Test
  void equalPartsAreEvenAndOnePartIsNot() {
    assertEquals(1, Evenness.of(new long[] {5, 5, 5, 5}), EXACT);
    assertEquals(0, Evenness.of(new long[] {20, 0, 0, 0}), EXACT);
    assertEquals(0.5, Evenness.of(new long[] {7, 7, 0, 0}), EXACT);
    assertEquals(0, Evenness.of(new long[] {0, 0}), EXACT);
  }

  /** 1/2, 1/4, 1/4: one and a half bits of the two that four parts may have. */
  @Test
  void isTheEntropyOverThatOfEqualParts() {
    assertEquals(1.5 / 2, Evenness.of(new long[] {8, 4, 4, 0}), EXACT);
  }

  private static Facet facet(FacetField field, int papers, int values) throws Exception {
    FacetTally tally = new FacetTally(values);
    for (int paper = 0; paper < papers; paper++) {
      tally.add(paper, new int[] {paper % values}, 1);
    }
    List<String> names = IntStream.range(0, values).mapToObj(number -> "w" + number).toList();
    return tally.facet(field, new ListedColumn(names), Unit.PARAGRAPH, 5);
  }

  @Test
  void fewEvenValuesComeBeforeOneForEachPaperAndOneForAllIsLeftOut() throws Exception {
    List<Facet> facets =
        List.of(
            facet(FacetField.DOSSIER, 300, 300),
            facet(FacetField.KIND, 300, 1),
            facet(FacetField.YEAR, 300, 2),
            facet(FacetField.PARTY, 300, 5));
    assertEquals(
        List.of(FacetField.PARTY, FacetField.YEAR),
        Evenness.most(facets).stream().map(Facet::field).toList());
    assertEquals(List.of(), Evenness.most(facets.subList(1, 2)));
  }
}
