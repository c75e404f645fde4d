package nl.kamerspoor.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.index.MemoryIndex;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.Papers;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.trace.Concordance.LineCriteria;
import nl.kamerspoor.trace.Concordance.LineOrder;
import org.junit.jupiter.api.Test;

/** Papers beside the lines of a term in them. */
final class ConcordanceTest {

  private static final OpenIndex LETTERS =
      Papers.of(
          new Papers.Paper("2", "2019-03-01")
              .paper(
                  "Terugkeerders uit Syrië zijn gevaarlijk.",
                  "De terrorismebestrijding van een «terugkeerder» in Irak."),
          new Papers.Paper("1", "2016-05-04")
              .paper("Wij volgen alle terugkeerders, ook uit Mali."));

  @Test
  void oldestFirst() throws Exception {
    assertEquals(
        """
        3 in 3 of 2: terugkeerders INFLECTION 2, terugkeerder EXACT 1
        kst-29754-1#1 |Wij volgen alle |terugkeerders|, ook uit Mali.|
        kst-29754-2#1 ||Terugkeerders| uit Syrië zijn gevaarlijk.|
        kst-29754-2#2 |De terrorismebestrijding van een «|terugkeerder|» in Irak.|
        """,
        lines("terugkeerder", new LineCriteria(LineOrder.DATE, null, 1, 10, 80)));
  }

  @Test
  void byTheWordsAfter() throws Exception {
    assertEquals(
        """
        3 in 3 of 2: terugkeerders INFLECTION 2, terugkeerder EXACT 1
        kst-29754-2#2 |van een «|terugkeerder|» in Irak.|
        kst-29754-1#1 |volgen alle |terugkeerders|, ook uit|
        kst-29754-2#1 ||Terugkeerders| uit Syrië|
        """,
        lines("terugkeerder", new LineCriteria(LineOrder.RIGHT, null, 1, 10, 12)));
  }

  @Test
  void byTheWordsBefore() throws Exception {
    assertEquals(
        """
        3 in 3 of 2: terugkeerders INFLECTION 2, terugkeerder EXACT 1
        kst-29754-2#1 ||Terugkeerders||
        kst-29754-1#1 ||terugkeerders|,|
        """,
        lines("terugkeerder", new LineCriteria(LineOrder.LEFT, null, 1, 2, 3)));
  }

  @Test
  void aPartOfACompoundIsShownInItsWord() throws Exception {
    CountRequest bestrijding = CountRequest.of("bestrijding").withMatch(MatchLevel.FAMILY);
    assertEquals(
        """
        1 in 1 of 1: terrorismebestrijding PART 1
        kst-29754-2#2 |De |terrorismebestrijding| van een|
        """,
        lines(LETTERS, bestrijding, new LineCriteria(LineOrder.DATE, null, 1, 10, 10)));
  }

  @Test
  void aPhraseIsOneKeyword() throws Exception {
    assertEquals(
        """
        1 in 1 of 1: uit syrie EXACT 1
        kst-29754-2#1 |Terugkeerders |uit Syrië| zijn gevaarlijk.|
        """,
        lines("\"uit Syrie\"", new LineCriteria(LineOrder.DATE, null, 1, 10, 80)));
  }

  /** A draw depends on the seed, and not on how the papers lie in the index. */
  @Test
  void aSampleCanBeDrawnAgain() throws Exception {
    List<Kamerstuk> papers =
        IntStream.rangeClosed(1, 40)
            .mapToObj(i -> new Papers.Paper("" + i, "2020-01-01").paper("Motie " + i + "."))
            .collect(Collectors.toCollection(ArrayList::new));
    OpenIndex forwards = MemoryIndex.of(papers);
    Collections.reverse(papers);
    OpenIndex backwards = MemoryIndex.of(papers);
    CountRequest motion = CountRequest.of("motie");
    LineCriteria seven = new LineCriteria(LineOrder.DATE, 3, 7, 10, 80);
    LineCriteria eight = new LineCriteria(LineOrder.DATE, 3, 8, 10, 80);
    assertEquals(lines(forwards, motion, seven), lines(backwards, motion, seven));
    assertEquals(4, lines(forwards, motion, seven).lines().count());
    assertEquals(
        "40 in 40 of 40: motie EXACT 40",
        lines(forwards, motion, seven).lines().findFirst().orElse(""));
    assertNotEquals(lines(forwards, motion, seven), lines(forwards, motion, eight));
  }

  private static String lines(String query, LineCriteria choice) throws Exception {
    return lines(LETTERS, CountRequest.of(query), choice);
  }

  private static String lines(OpenIndex index, CountRequest request, LineCriteria choice)
      throws Exception {
    Concordance found = Concordance.of(index, request, choice);
    return "%d in %d of %d: %s%n"
            .formatted(
                found.occurrences(),
                found.paragraphs(),
                found.papers(),
                found.forms().stream()
                    .map(form -> form.form() + " " + form.kind() + " " + form.occurrences())
                    .collect(Collectors.joining(", ")))
        + found.lines().stream()
            .map(
                line ->
                    "%s |%s|%s|%s|%n"
                        .formatted(
                            line.paragraph().id(), line.left(), line.keyword(), line.right()))
            .collect(Collectors.joining());
  }
}
