package nl.kamerspoor.trace.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.Papers;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.request.CountRequest;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.Test;

/** Papers beside the words that are counted in them. */
final class VocabularyTest {

  private static final OpenIndex LETTERS =
      Papers.of(
          new Papers.Paper("2", "2016-05-04")
              .paper(
                  "Terugkeerders en een terugkeerder uit Syrië.",
                  "De inlichtingen- en veiligheidsdiensten volgen 12 terugkeerders."),
          new Papers.Paper("1", "2019-03-01")
              .paper(
                  "Het netwerk van IS keert terug; het netwerk is klein.",
                  "Netwerken in Noord-Syrië. De staat staat pal."));

  @Test
  void formsOfAWordCountTogetherOnce() throws Exception {
    assertEquals(
        """
        netwerk 3 [netwerk 2, netwerken 1] in 2 paragraphs of 1 paper, first kst-29754-1#1
        terugkeerders 3 [terugkeerders 2, terugkeerder 1] in 2 paragraphs of 1 paper, first kst-29754-2#1
        staat 2 [staat 2] in 1 paragraph of 1 paper, first kst-29754-1#2
        Syrië 2 [syrie 2] in 2 paragraphs of 2 papers, first kst-29754-2#1
        """,
        list("", 2));
  }

  /** "Wolven" could be a verb, but no other form of one stands here. */
  @Test
  void aPluralCommonerThanItsSingularStaysWithIt() throws Exception {
    OpenIndex wolves =
        Papers.of(
            new Papers.Paper("1", "2025-03-01")
                .paper("De wolf en de wolven, zulke wolven.", "Wij middelen niet; het middel."));
    assertEquals(
        """
        wolven 3 [wolven 2, wolf 1] in 1 paragraph of 1 paper, first kst-29754-1#1
        """,
        list(wolves, "wol", 1));
  }

  @Test
  void aSuspendedCompoundCountsForItsFullForm() throws Exception {
    assertEquals(
        """
        inlichtingen- 1 [inlichtingendiensten 1] in 1 paragraph of 1 paper, first kst-29754-2#2
        """,
        list("inlichtingen", 1));
  }

  @Test
  void anAcronymIsNoFunctionWord() throws Exception {
    assertEquals(
        """
        IS 1 [IS 1] in 1 paragraph of 1 paper, first kst-29754-1#1
        """,
        list("IS", 1));
  }

  @Test
  void beginningsAreTypedInAnySpelling() throws Exception {
    assertEquals(
        """
        Syrië 2 [syrie 2] in 2 paragraphs of 2 papers, first kst-29754-2#1
        """,
        list("SYRI", 1));
  }

  private static String list(String beginning, int minimum) throws Exception {
    return list(LETTERS, beginning, minimum);
  }

  private static String list(OpenIndex index, String beginning, int minimum) throws Exception {
    Vocabulary.VocabularyCriteria choice =
        new Vocabulary.VocabularyCriteria(
            beginning, Vocabulary.WordOrder.OCCURRENCES, minimum, false, 20);
    return new Vocabulary(index, part(index, ""))
        .words(choice).words().stream().map(VocabularyTest::line).collect(Collectors.joining());
  }

  private static String line(VocabularyWord word) {
    return "%s %d %s in %d paragraph%s of %d paper%s, first %s%n"
        .formatted(
            word.word(),
            word.occurrences(),
            word.forms().stream().map(form -> form.form() + " " + form.occurrences()).toList(),
            word.spread().paragraphs(),
            word.spread().paragraphs() == 1 ? "" : "s",
            word.spread().papers(),
            word.spread().papers() == 1 ? "" : "s",
            word.spread().firstParagraph().toString());
  }

  @Test
  void aPartHasMoreOfAWordThanTheRest() throws Exception {
    Subcorpus part = part("jaar:2016");
    Keyness.KeyWordList result =
        new Keyness(LETTERS, part, part.rest(LETTERS, MatchAllDocsQuery.INSTANCE))
            .words(
                new Keyness.KeyWordCriteria(
                    Keyness.KeynessMeasure.LOG_LIKELIHOOD, false, 2, false, 9));
    assertEquals(
        "terugkeerders 3 of 13 words against 0 of 18, in 1 and 0 papers",
        result.words().stream()
            .map(
                word ->
                    "%s %d of %d words against %d of %d, in %d and %d papers"
                        .formatted(
                            word.word(),
                            word.counts().occurrences(),
                            word.counts().words(),
                            word.counts().otherOccurrences(),
                            word.counts().otherWords(),
                            word.standing().papers(),
                            word.otherStanding().papers()))
            .collect(Collectors.joining("\n")));
  }

  private static Subcorpus part(String query) throws Exception {
    return part(LETTERS, query);
  }

  private static Subcorpus part(OpenIndex index, String query) throws Exception {
    return Subcorpus.of(index, new Searcher(index).selected(CountRequest.of(query)).paragraphs());
  }
}
