package nl.kamerspoor.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.kamerspoor.index.MemoryIndex;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.testing.Checkout;
import nl.kamerspoor.testing.OptionalData;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import nl.kamerspoor.trace.PlainScan.Found;
import nl.kamerspoor.trace.ScannedPapers.Place;
import nl.kamerspoor.trace.occurrence.FoundParagraph;
import nl.kamerspoor.trace.occurrence.Occurrence;
import nl.kamerspoor.trace.occurrence.Occurrences;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.junit.jupiter.api.Test;

/**
 * The index finds the same occurrences as a plain scan of the same text: random words, alone and
 * with their inflections, and random phrases, each at the same characters of the same paragraphs.
 * What differs is explained, or the test fails.
 */
final class PlainScanTest {

  /** Each is looked for in all of the text: more would take hours in the thorough build. */
  private static final int WORDS = Math.min(Rounds.of(200), 2_000);

  private static final int PHRASES = Math.min(Rounds.of(50), 500);
  private static final int LONGEST_PHRASE = 4;

  @Test
  void readsAsItsRulesSay() {
    assertEquals(
        List.of(
            "noordsyrie@0",
            "noord@0",
            "syrie@1",
            "is@2",
            "zo'n@3",
            "dd@4",
            "1.5@5",
            "ctbeleid@6",
            "ct@6",
            "beleid@7"),
        PlainScan.read("Noord-Syrië is zo’n d.d. 1.5 (CT‑beleid)").stream()
            .map(reading -> reading.form() + "@" + reading.place())
            .toList());
  }

  @Test
  void findsInflectionsAsItsRulesSay() {
    assertEquals(
        List.of("bestrijdt", "Bestreden", "uitgesproken", "spreken zich uit", "uit te spreken"),
        found(
            "Wie bestrijdt wat is Bestreden? Zij spreken zich uit om uit te spreken wat is"
                + " uitgesproken.",
            "bestrijden",
            "uitspreken"));
  }

  private static List<String> found(String text, String... words) {
    List<String> found = new ArrayList<>();
    for (String word : words) {
      new InflectedScan(word)
          .find(PlainScan.read(text)).stream()
              .map(place -> text.substring(place.start(), place.end()))
              .forEach(found::add);
    }
    return found;
  }

  @Test
  @Seeded(1)
  void findsTheSameInTheCorpus(Random random) throws Exception {
    compare(ScannedPapers.of(Checkout.CORPUS), random);
  }

  @Test
  @Seeded(1)
  void findsTheSameInTheMotions(Random random) throws Exception {
    compare(ScannedPapers.of(OptionalData.file(OptionalData.MOTIONS)), random);
  }

  private static void compare(ScannedPapers papers, Random random) throws Exception {
    ScanDifferences exact = new ScanDifferences(papers);
    ScanDifferences inflected = new ScanDifferences(papers);
    try (OpenIndex index = MemoryIndex.of(papers.papers())) {
      for (List<String> phrase : phrases(papers, random)) {
        String query =
            phrase.size() == 1 ? "=" + phrase.getFirst() : "\"" + String.join(" ", phrase) + "\"";
        exact.add(
            phrase,
            indexed(index, papers, query, MatchLevel.EXACT),
            scanned(papers, readings -> PlainScan.find(readings, phrase)));
      }
      for (String word : words(papers, random)) {
        InflectedScan scan = new InflectedScan(word);
        inflected.add(
            List.of(word),
            indexed(index, papers, word, MatchLevel.INFLECTION),
            scanned(papers, scan::find));
      }
    }
    System.out.printf(
        "%d words and %d phrases as they stand: %s%n%d words with their inflections: %s%n",
        WORDS, PHRASES, exact, WORDS, inflected);
  }

  /** Words, each a phrase of one, then phrases, drawn from the text, none twice. */
  private static Set<List<String>> phrases(ScannedPapers papers, Random random) {
    List<String> forms = papers.forms();
    Set<List<String>> phrases = new LinkedHashSet<>();
    while (phrases.size() < WORDS) {
      phrases.add(List.of(forms.get(random.nextInt(forms.size()))));
    }
    while (phrases.size() < WORDS + PHRASES) {
      List<String> paragraph = papers.paragraph(random);
      int length = 2 + random.nextInt(LONGEST_PHRASE - 1);
      if (paragraph.size() >= length) {
        int from = random.nextInt(paragraph.size() - length + 1);
        List<String> phrase = paragraph.subList(from, from + length);
        if (phrase.stream().allMatch(ScannedPapers::isLetters)) {
          phrases.add(phrase);
        }
      }
    }
    return phrases;
  }

  /**
   * Words drawn from the text, none twice: half from all forms, half as often as they stand there.
   */
  private static Set<String> words(ScannedPapers papers, Random random) {
    List<String> forms = papers.forms();
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < WORDS / 2) {
      words.add(forms.get(random.nextInt(forms.size())));
    }
    while (words.size() < WORDS) {
      List<String> paragraph = papers.paragraph(random);
      String form = paragraph.isEmpty() ? "" : paragraph.get(random.nextInt(paragraph.size()));
      if (!form.isEmpty() && ScannedPapers.isLetters(form)) {
        words.add(form);
      }
    }
    return words;
  }

  /** Finds in the readings of a paragraph. */
  private interface Scan {
    List<Found> find(List<PlainScan.Reading> readings);
  }

  private static Set<Place> scanned(ScannedPapers papers, Scan scan) {
    Set<Place> scanned = new TreeSet<>();
    papers
        .readings()
        .forEach(
            (id, all) ->
                scan.find(all).forEach(one -> scanned.add(new Place(id, one.start(), one.end()))));
    return scanned;
  }

  private static Set<Place> indexed(
      OpenIndex index, ScannedPapers papers, String query, MatchLevel level) throws Exception {
    Set<Place> places = new TreeSet<>();
    Occurrences.of(index, CountRequest.of(query).withMatch(level))
        .forEach(
            paragraph -> {
              String id = id(paragraph);
              String text = Objects.requireNonNull(papers.texts().get(id));
              for (Occurrence occurrence : paragraph.occurrences()) {
                // The right half of a suspended compound has its hyphen with it: -makers.
                boolean half = isHyphen(text.charAt(occurrence.start()));
                places.add(new Place(id, occurrence.start() + (half ? 1 : 0), occurrence.end()));
              }
            });
    return places;
  }

  /** From its columns, as common words stand in too many paragraphs to read the whole of each. */
  private static String id(FoundParagraph paragraph) throws IOException {
    LeafReader segment = paragraph.segment().reader();
    SortedDocValues papers = DocValues.getSorted(segment, IndexFields.PAPER);
    NumericDocValues numbers = DocValues.getNumeric(segment, IndexFields.NUMBER);
    assertTrue(papers.advanceExact(paragraph.document()));
    assertTrue(numbers.advanceExact(paragraph.document()));
    return papers.lookupOrd(papers.ordValue()).utf8ToString() + "#" + numbers.longValue();
  }

  private static boolean isHyphen(char character) {
    return HYPHENS.indexOf(character) >= 0;
  }

  private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
}
