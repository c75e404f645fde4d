package nl.kamerspoor.search.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.kamerspoor.command.CommandLineRun;
import nl.kamerspoor.command.LetterCorpus;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.FacetField;
import nl.kamerspoor.search.request.FacetRequest;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.testing.Checkout;
import nl.kamerspoor.testing.OptionalData;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The filter of each value of a facet, typed behind the query, finds just as many paragraphs and
 * papers as were counted.
 */
final class FacetNarrowingTest {

  private static final List<FacetField> ALL = List.of(FacetField.values());

  /** More than any property has values here. */
  private static final int EVERY_VALUE = 100_000;

  private static final int SAMPLE = 40;

  private static List<Facet> facets(Searcher searcher, String query) throws Exception {
    return searcher
        .search(
            SearchRequest.of(query)
                .withLimit(0)
                .withFacets(new FacetRequest(ALL, EVERY_VALUE, false)))
        .facets();
  }

  private static List<FacetValue> values(Facet facet) {
    List<FacetValue> values = new ArrayList<>(facet.values());
    FacetValue unknown = facet.unknown();
    if (unknown != null) {
      values.add(unknown);
    }
    return values;
  }

  private static void narrows(Searcher searcher, String query, FacetValue value) throws Exception {
    String narrowed = query + " " + value.filter();
    try {
      SearchResult result = searcher.search(SearchRequest.of(narrowed).withLimit(0));
      assertEquals(
          narrowed + ": " + value.paragraphs() + " in " + value.papers(),
          narrowed + ": " + result.total() + " in " + result.papers());
    } catch (QueryException unreadable) {
      throw new AssertionError(narrowed, unreadable);
    }
  }

  @Test
  void everyValueInTheCorpus(@TempDir Path home) throws Exception {
    Checkout.copyCorpus(home);
    // Besides its letters: a debate with speakers, a budget with a chapter, a paper of nobody.
    add(
        home,
        "debat.xml",
        """
        <officiele-publicatie><handelingen><agendapunt><item-titel>Dreiging</item-titel>
        <spreekbeurt nieuw="ja"><spreker><voorvoegsels>De heer</voorvoegsels> <naam><achternaam>Van Dijk</achternaam></naam> (<politiek>SGP</politiek>):</spreker><tekst><al>De dreiging van terrorisme.</al></tekst></spreekbeurt>
        <spreekbeurt nieuw="ja"><spreker><voorvoegsels>Mevrouw</voorvoegsels> <naam><achternaam>Visser</achternaam></naam> (<politiek>Partij van Morgen</politiek>):</spreker><tekst><al>Terrorisme is een dreiging.</al><al>De aanpak van terrorisme.</al></tekst></spreekbeurt>
        <spreekbeurt nieuw="ja"><spreker><voorvoegsels>De heer</voorvoegsels> <naam><achternaam>Van Dijk</achternaam></naam> (<politiek>SGP</politiek>):</spreker><tekst><al>Nogmaals over terrorisme.</al></tekst></spreekbeurt>
        </agendapunt></handelingen></officiele-publicatie>
        """);
    add(
        home,
        "begroting.jsonl",
        """
        {"id":"kst-36600-XX-5#1","date":"2024-10-02","kind":"motie","text":"Terrorisme in de begroting.","signatories":[{"name":"M. Visser","office":"lid","party":"Partij van Morgen"},{"name":"D. van Dijk","office":"lid","party":"SGP"}]}
        {"id":"kst-36600-5#1","date":"2024-10-03","text":"Terrorisme in de miljoenennota.","signatories":[{"name":"E. Heinen","office":"Minister van Financiën"},{"name":"S.A. Blok","office":"Minister van Buitenlandse Zaken"}]}
        {"id":"notitie-zonder-datum#1","text":"Over terrorisme en de dreiging."}
        """);
    index(home);
    try (OpenIndex index = OpenIndex.open(home.resolve(".kamerspoor"))) {
      Searcher searcher = new Searcher(index);
      for (String query :
          List.of(
              "terrorisme", "dreiging aanpak", "terrorisme ministerie:\"buitenlandse zaken\"")) {
        for (Facet facet : facets(searcher, query)) {
          assertEquals(facet.distinct(), facet.values().size());
          for (FacetValue value : values(facet)) {
            narrows(searcher, query, value);
          }
        }
      }
    }
  }

  private static void add(Path home, String name, String text) throws Exception {
    Files.writeString(home.resolve("corpus").resolve(name), text);
  }

  private static void index(Path home) {
    CommandLineRun run = CommandLineRun.in(home, "index");
    assertEquals(0, run.code(), run.err());
  }

  @Test
  @Seeded
  void aSampleOfTheMotionsAndDebates(Random random, @TempDir Path home) throws Exception {
    Path motions = OptionalData.file(OptionalData.MOTIONS);
    Path debates = OptionalData.file("handelingen");
    Path folder = home.resolve("index");
    CommandLineRun run =
        CommandLineRun.in(
            home, "index", motions.toString(), debates.toString(), "--index", folder.toString());
    assertTrue(run.code() != 2 || Files.isDirectory(folder), run.err());
    try (OpenIndex index = OpenIndex.openMapped(folder)) {
      Searcher searcher = new Searcher(index);
      int tried = 0;
      for (String query : List.of("regering", "de woningmarkt klimaat zorg")) {
        for (Facet facet : facets(searcher, query)) {
          List<FacetValue> values = values(facet);
          Collections.shuffle(values, random);
          for (FacetValue value : values.subList(0, Math.min(SAMPLE, values.size()))) {
            narrows(searcher, query, value);
            tried++;
          }
        }
      }
      assertTrue(tried > 2 * SAMPLE, "values tried: " + tried);
    }
  }

  @Test
  void whatHasOneValueEachAddsUp(@TempDir Path home) throws Exception {
    LetterCorpus.indexCopy(home);
    try (OpenIndex index = OpenIndex.open(home.resolve(".kamerspoor"))) {
      SearchResult result =
          new Searcher(index)
              .search(
                  SearchRequest.of("terrorisme")
                      .withFacets(
                          FacetRequest.of(Arrays.asList(FacetField.YEAR, FacetField.KIND))));
      for (Facet facet : result.facets()) {
        assertEquals(
            result.total(), values(facet).stream().mapToLong(FacetValue::paragraphs).sum());
        assertEquals(result.papers(), values(facet).stream().mapToLong(FacetValue::papers).sum());
      }
    }
  }
}
