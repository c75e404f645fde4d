package nl.kamerspoor.output.count;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.output.count.CountingMethod.Fact;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.index.IndexIdentity;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.vocabulary.Subcorpus;
import nl.kamerspoor.trace.vocabulary.Vocabulary;
import nl.kamerspoor.trace.vocabulary.VocabularyWord;

/** The words of a part of the papers, with how they were listed. */
public final class VocabularyResults {

  /** The columns that fit on a terminal: all but forms. */
  private static final int NARROW_COLUMNS = 7;

  private VocabularyResults() {}

  /**
   * The words, ready to be printed.
   *
   * @param name of the part, in the query language; empty for all papers
   */
  public static CountResults of(
      CountRequest request,
      String name,
      Subcorpus part,
      Vocabulary.VocabularyCriteria choice,
      Vocabulary.WordList result,
      IndexStamp stamp) {
    return new ListingWithMethod(
        method(request, name, part, choice, result, stamp),
        "terms",
        listing(result, true),
        listing(result, false).narrowedTo(NARROW_COLUMNS));
  }

  private static CountingMethod method(
      CountRequest request,
      String name,
      Subcorpus part,
      Vocabulary.VocabularyCriteria choice,
      Vocabulary.WordList result,
      IndexStamp stamp) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.silent("method", "vocabulary"));
    facts.add(Fact.silent("part", name));
    facts.addAll(WordFacts.size("part", WordFacts.quoted(name), part));
    facts.add(Fact.silent("prefix", choice.beginning()));
    facts.addAll(CountFacts.scope(request));
    facts.add(Fact.silent("total", result.total()));
    facts.add(Fact.silent("total_occurrences", result.occurrences()));
    facts.add(Fact.silent("limit", choice.limit()));
    facts.add(
        new Fact(
            "sort",
            Cell.text(choice.order().label()),
            WordFacts.sorted(
                switch (choice.order()) {
                  case OCCURRENCES -> "commonest first";
                  case WORD -> "by the alphabet";
                },
                result.words().size(),
                result.total())));
    facts.addAll(WordFacts.method(choice.minimum(), choice.functionWords()));
    facts.add(
        CountFootnote.ofWords(
            request,
            choice.beginning().isEmpty()
                ? "words of %s".formatted(WordFacts.quoted(name))
                : "words of %s beginning with «%s»"
                    .formatted(WordFacts.quoted(name), choice.beginning()),
            choice.functionWords(),
            List.of(part.size()),
            stamp));
    facts.add(Fact.silent("index", IndexIdentity.of(stamp)));
    String words = NumberText.count(result.total(), "word");
    String occurrences = NumberText.count(result.occurrences(), "occurrence");
    return new CountingMethod(
        "terms",
        choice.beginning().isEmpty()
            ? "%s, %s".formatted(words, occurrences)
            : "%s beginning with «%s», %s".formatted(words, choice.beginning(), occurrences),
        facts);
  }

  private static Listing<VocabularyWord> listing(Vocabulary.WordList result, boolean isWide) {
    return new Listing<>(
        "term",
        List.of(
            Column.text("word", VocabularyWord::word),
            Column.count("occurrences", VocabularyWord::occurrences).headed("times"),
            Column.<VocabularyWord>count("paragraphs", word -> word.spread().paragraphs())
                .headed("¶"),
            Column.count("papers", word -> word.spread().papers()),
            Column.<VocabularyWord>of(
                    "dispersion", word -> WordFacts.dispersion(word.spread().scatter(), isWide))
                .headed("DP"),
            Column.<VocabularyWord>day("first_date", word -> word.spread().firstDate())
                .headed("first use"),
            Column.<VocabularyWord>text(
                    "first_id", word -> word.spread().firstParagraph().toString())
                .headed("in"),
            Column.of("forms", word -> WordFacts.forms(word.forms(), false))),
        result.words());
  }
}
