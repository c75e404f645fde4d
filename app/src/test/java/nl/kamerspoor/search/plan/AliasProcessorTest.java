package nl.kamerspoor.search.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.Papers;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.request.Expansion;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.Match;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Expand;
import nl.kamerspoor.search.synonym.Thesaurus;
import org.junit.jupiter.api.Test;

/** Other words and names for what was typed, found and told. */
final class AliasProcessorTest {

  private static final String[] PARAGRAPHS = {
    "Het tekort aan leraren groeit.",
    "Er is schaarste aan goede docenten in de grote steden.",
    "De docent gaf les over de grens.",
    "De NCTV waarschuwt.",
    "De Nationaal Coördinator Terrorismebestrijding en Veiligheid waarschuwt ook.",
    "Een leerkracht minder."
  };

  @Test
  void aSynonymIsFoundAfterTheWordItself() throws Exception {
    assertEquals(
        List.of(
            "leraar also docent 2, leerkracht 1",
            "Het tekort aan [leraren] groeit.",
            "Een [leerkracht] minder.",
            "De [docent] gaf les over de grens.",
            "Er is schaarste aan goede [docenten] in de grote steden."),
        search("leraar", MatchLevel.FAMILY, Expand.ALL));
  }

  /** Of twenty paragraphs nineteen have the word typed, and one a word for the same. */
  @Test
  void aRareSynonymOrNameComesAfterACommonWord() throws Exception {
    List<String> paragraphs = new ArrayList<>(Collections.nCopies(19, "Iets over terugkeer."));
    paragraphs.add(7, "Iets over repatriëring.");
    assertEquals("Iets over [repatriëring].", last("terugkeer", paragraphs));
    paragraphs.replaceAll(text -> text.equals("Iets over terugkeer.") ? "Iets over NCTV." : text);
    paragraphs.set(7, "Iets over de Nationaal Coördinator Terrorismebestrijding en Veiligheid.");
    assertTrue(last("NCTV", paragraphs).startsWith("Iets over de [Nationaal"));
  }

  private static String last(String query, List<String> paragraphs) throws Exception {
    return search(query, MatchLevel.FAMILY, Expand.ALL, paragraphs.toArray(String[]::new))
        .getLast();
  }

  @Test
  void aCompoundIsFoundByOtherWordsForItsPartsCloseTogether() throws Exception {
    assertEquals(
        List.of(
            "lerarentekort also leraar/docent/leerkracht/onderwijspersoneel/onderwijzer +"
                + " tekort/schaarste/gebrek/krapte 2",
            "Het [tekort] aan [leraren] groeit.",
            "Er is [schaarste] aan goede [docenten] in de grote steden."),
        search("lerarentekort", MatchLevel.FAMILY, Expand.ALL));
  }

  @Test
  void aFullNameFindsItsAbbreviation() throws Exception {
    assertEquals(
        List.of(
            "Nationaal Coördinator Terrorismebestrijding en Veiligheid also NCTV 1",
            "De [Nationaal Coördinator Terrorismebestrijding] en [Veiligheid] waarschuwt ook.",
            "De [NCTV] waarschuwt."),
        search(
            "Nationaal Coördinator Terrorismebestrijding en Veiligheid",
            MatchLevel.FAMILY,
            Expand.ALL));
  }

  @Test
  void onlyTheWordItselfWhereThatIsWanted() throws Exception {
    assertEquals(
        List.of("Het tekort aan [leraren] groeit."),
        search("leraar", MatchLevel.FAMILY, Expand.NONE));
    assertEquals(
        List.of("Het tekort aan [leraren] groeit."),
        search("leraar", MatchLevel.INFLECTION, Expand.NAMES));
  }

  @Test
  void namesWithoutOtherWordsForTheSameThing() throws Exception {
    assertEquals(
        List.of(
            "NCTV also Nationaal Coördinator Terrorismebestrijding en Veiligheid 1",
            "De [NCTV] waarschuwt.",
            "Het tekort aan [leraren] groeit.",
            "De [Nationaal Coördinator Terrorismebestrijding en Veiligheid] waarschuwt ook."),
        search("NCTV leraar", MatchLevel.FAMILY, Expand.NAMES));
  }

  /** What says in many words what it is about needs no others. */
  @Test
  void aLongQueryIsNotWidened() throws Exception {
    String query = "leraar terrorisme grens stad waarschuwing schaarste goede";
    assertEquals(
        "Er is [schaarste] aan [goede] docenten in de grote [steden].",
        search(query, MatchLevel.FAMILY, Expand.ALL).getFirst());
  }

  @Test
  void eachLineOfTheThesaurusCanBeRead() {
    Thesaurus thesaurus = Thesaurus.ofTheField();
    assertTrue(thesaurus.words().size() > 1000, "only " + thesaurus.words().size());
    for (String word : thesaurus.words()) {
      assertFalse(thesaurus.of(List.of(word)).isEmpty(), word);
    }
    assertTrue(thesaurus.of(List.of("=pesticiden", "pesticide")).contains("glyfosaat"));
    assertEquals(List.of(), thesaurus.of(List.of("glyfosaat")), "narrower, and finds nothing back");
  }

  private static List<String> search(String query, MatchLevel match, Expand expand)
      throws Exception {
    return search(query, match, expand, PARAGRAPHS);
  }

  private static List<String> search(
      String query, MatchLevel match, Expand expand, String... paragraphs) throws Exception {
    try (OpenIndex index = Papers.of(paragraphs)) {
      SearchResult result =
          new Searcher(index)
              .search(
                  SearchRequest.of(query)
                      .withMatch(match)
                      .withExpand(expand)
                      .withLimit(20)
                      .withSnippets(1));
      List<String> lines = new ArrayList<>();
      for (Expansion expansion : result.expansions()) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < expansion.also().size(); i++) {
          others.add(expansion.also().get(i) + " " + expansion.paragraphs().get(i));
        }
        lines.add(expansion.typed() + " also " + String.join(", ", others));
      }
      for (Hit hit : result.hits()) {
        StringBuilder marked = new StringBuilder(hit.found().paragraph().text());
        for (Match each : hit.matches().reversed()) {
          marked.insert(each.end(), ']').insert(each.start(), '[');
        }
        lines.add(marked.toString().replace("] [", " "));
      }
      return lines;
    }
  }
}
