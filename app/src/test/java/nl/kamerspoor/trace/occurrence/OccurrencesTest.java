package nl.kamerspoor.trace.occurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.Papers;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest;
import org.junit.jupiter.api.Test;

/** Paragraphs beside the occurrences in them: kind, text, form, positions. */
final class OccurrencesTest {

  @Test
  void aWordAtEachLevel() throws Exception {
    OpenIndex index =
        Papers.of(
            "Bestrijden of bestrijdt: wie bestreed, kent de bestrijding.", "Zij bestrijdt het.");
    assertEquals(
        """
        #1 exact "Bestrijden" bestrijden 0
        """,
        found(index, "bestrijden", MatchLevel.EXACT));
    assertEquals(
        """
        #1 exact "Bestrijden" bestrijden 0
        #1 inflection "bestrijdt" bestrijdt 2
        #1 inflection "bestreed" bestreed 4
        #2 inflection "bestrijdt" bestrijdt 1
        """,
        found(index, "bestrijden", MatchLevel.INFLECTION));
    assertEquals(
        """
        #1 exact "Bestrijden" bestrijden 0
        #1 inflection "bestrijdt" bestrijdt 2
        #1 inflection "bestreed" bestreed 4
        #1 derivation "bestrijding" bestrijding 7
        #2 inflection "bestrijdt" bestrijdt 1
        """,
        found(index, "bestrijden", MatchLevel.FAMILY));
  }

  @Test
  void aCompoundAndItsParts() throws Exception {
    OpenIndex index = Papers.of("Terrorismebestrijding: de bestrijding van terrorisme.");
    assertEquals(
        """
        #1 part "Terrorisme" terrorismebestrijding 0
        #1 exact "terrorisme" terrorisme 4
        """,
        found(index, "terrorisme", MatchLevel.FAMILY));
    assertEquals(
        """
        #1 exact "Terrorismebestrijding" terrorismebestrijding 0
        #1 part "bestrijding van terrorisme" bestrijding … terrorisme 2-4
        """,
        found(index, "terrorismebestrijding", MatchLevel.FAMILY));
  }

  @Test
  void aSuspendedCompoundCountsOnceForItsFullForm() throws Exception {
    OpenIndex index =
        Papers.of("De inlichtingen- en veiligheidsdiensten en de inlichtingendienst.");
    assertEquals(
        """
        #1 exact "inlichtingen-" inlichtingendiensten 1
        #1 inflection "inlichtingendienst" inlichtingendienst 6
        """,
        found(index, "inlichtingendiensten", MatchLevel.INFLECTION));
  }

  @Test
  void aHyphenedWordCountsOnce() throws Exception {
    OpenIndex index = Papers.of("In Noord-Syrië, of Syrië.");
    assertEquals(
        """
        #1 exact "Noord-Syrië" noordsyrie 1
        """,
        found(index, "Noord-Syrië", MatchLevel.INFLECTION));
    assertEquals(
        """
        #1 exact "Syrië" syrie 2
        #1 exact "Syrië" syrie 4
        """,
        found(index, "Syrië", MatchLevel.INFLECTION));
  }

  @Test
  void aSeparableVerbIsOneSpan() throws Exception {
    OpenIndex index = Papers.of("De Kamer trekt de motie in.", "De motie is ingetrokken.");
    assertEquals(
        """
        #1 inflection "trekt de motie in" trekt … in 2-5
        #2 inflection "ingetrokken" ingetrokken 3
        """,
        found(index, "intrekken", MatchLevel.INFLECTION));
  }

  @Test
  void eachSpanOfAPhrase() throws Exception {
    OpenIndex index =
        Papers.of(
            "Foreign terrorist fighters en een foreign terrorist fighter.", "Terrorist fighters.");
    assertEquals(
        """
        #1 exact "Foreign terrorist fighters" foreign terrorist fighters 0-2
        #1 exact "foreign terrorist fighter" foreign terrorist fighter 5-7
        """,
        found(index, "\"foreign terrorist fighter*\"", MatchLevel.INFLECTION));
  }

  @Test
  void wordsNearEachOther() throws Exception {
    OpenIndex index = Papers.of("Het regionale netwerk, en een netwerk dat regionale taken heeft.");
    assertEquals(
        """
        #1 exact "regionale netwerk" regionale netwerk 1-2
        #1 exact "netwerk dat regionale" netwerk … regionale 5-7
        """,
        found(index, "\"netwerk regionale\"~1", MatchLevel.INFLECTION));
  }

  @Test
  void orGivesThoseOfEitherAndAndThoseOfBoth() throws Exception {
    OpenIndex index = Papers.of("een twee een", "een", "twee drie", "drie een");
    assertEquals(
        """
        #1 exact "een" een 0
        #1 exact "twee" twee 1
        #1 exact "een" een 2
        """,
        found(index, "=een =twee", MatchLevel.EXACT));
    assertEquals(
        """
        #1 exact "een" een 0
        #1 exact "een" een 2
        #2 exact "een" een 0
        #3 exact "drie" drie 1
        #4 exact "drie" drie 0
        #4 exact "een" een 1
        """,
        found(index, "=een OR =drie", MatchLevel.EXACT));
    assertEquals(
        """
        #1 exact "een" een 0
        #1 exact "twee" twee 1
        #1 exact "een" een 2
        #3 exact "drie" drie 1
        #4 exact "drie" drie 0
        """,
        found(index, "(=een AND =twee) OR =drie", MatchLevel.EXACT));
    assertEquals(
        """
        #1 exact "een" een 0
        #1 exact "een" een 2
        #2 exact "een" een 0
        #4 exact "een" een 1
        """,
        found(index, "=een OR e?n", MatchLevel.EXACT));
  }

  @Test
  void whatMustNotBeThereIsNotCounted() throws Exception {
    OpenIndex index = Papers.of("een twee", "een");
    assertEquals(
        """
        #2 exact "een" een 0
        """,
        found(index, "=een NOT =twee", MatchLevel.EXACT));
  }

  @Test
  void wordsSideBySideAreReadWithAnd() throws Exception {
    OpenIndex index = Papers.of("een twee");
    assertEquals("een AND twee", read(index, "=een =twee"));
    assertEquals("terreur AND dreiging", read(index, "de terreur van dreiging"));
    assertEquals("terreur AND NOT dreiging", read(index, "terreur -dreiging"));
    assertEquals(
        "(terreur AND dreiging) OR soort:motie", read(index, "(terreur dreiging) OR soort:motie"));
  }

  @Test
  void aQueryWithoutAWordOfTheTextIsRefused() {
    OpenIndex index = Papers.of("een twee");
    QueryException refused =
        assertThrows(QueryException.class, () -> read(index, "titel:terugkeer"));
    assertEquals("there is no word in this to count in the text", refused.getMessage());
  }

  private static String read(OpenIndex index, String query) throws Exception {
    return Occurrences.of(index, CountRequest.of(query).withExpand(SearchRequest.Expand.NAMES))
        .query()
        .read()
        .replace("=", "");
  }

  private static String found(OpenIndex index, String query, MatchLevel level) throws Exception {
    List<String> lines = new ArrayList<>();
    Occurrences.of(
            index, CountRequest.of(query).withMatch(level).withExpand(SearchRequest.Expand.NAMES))
        .forEach(
            paragraph -> {
              for (Occurrence occurrence : paragraph.occurrences()) {
                lines.add(
                    "#%d %s \"%s\" %s %s\n"
                        .formatted(
                            paragraph.indexed().paragraph().number(),
                            occurrence.kind().name().toLowerCase(Locale.ROOT),
                            paragraph.text().substring(occurrence.start(), occurrence.end()),
                            occurrence.form(),
                            occurrence.first() == occurrence.last()
                                ? Integer.toString(occurrence.first())
                                : occurrence.first() + "-" + occurrence.last()));
              }
            });
    return String.join("", lines);
  }
}
