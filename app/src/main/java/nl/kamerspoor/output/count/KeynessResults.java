package nl.kamerspoor.output.count;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.output.count.CountingMethod.Fact;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.index.IndexIdentity;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.measure.Rate;
import nl.kamerspoor.trace.vocabulary.KeyWord;
import nl.kamerspoor.trace.vocabulary.Keyness;
import nl.kamerspoor.trace.vocabulary.Subcorpus;
import org.jspecify.annotations.Nullable;

/** The words in which two parts of the papers differ, with how they were compared. */
public final class KeynessResults {

  private static final double MILLION = 1_000_000;

  /** The columns that fit on a terminal: all but rates and forms. */
  private static final int NARROW_COLUMNS = 8;

  private KeynessResults() {}

  /**
   * Parts that were compared.
   *
   * @param name of the part, in the query language; empty for all papers
   * @param otherName of the other part; null for all that the first leaves
   */
  public record Compared(String name, Subcorpus part, @Nullable String otherName, Subcorpus other) {

    /** {@code less common in «jaar:2019» than in the rest}. */
    private String inWords(boolean isLess) {
      return isLess
          ? "less common in %s than in %s".formatted(WordFacts.quoted(name), quotedOther())
          : "more common in %s than in %s".formatted(WordFacts.quoted(name), quotedOther());
    }

    private String quotedOther() {
      return otherName == null ? "the rest" : WordFacts.quoted(otherName);
    }
  }

  /** The words, ready to be printed. */
  public static CountResults of(
      CountRequest request,
      Compared compared,
      Keyness.KeyWordCriteria choice,
      Keyness.KeyWordList result,
      IndexStamp stamp) {
    return new ListingWithMethod(
        method(request, compared, choice, result, stamp),
        "terms",
        listing(result, true),
        listing(result, false).narrowedTo(NARROW_COLUMNS));
  }

  private static CountingMethod method(
      CountRequest request,
      Compared compared,
      Keyness.KeyWordCriteria choice,
      Keyness.KeyWordList result,
      IndexStamp stamp) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.silent("method", "keyness"));
    facts.add(Fact.silent("part", compared.name));
    facts.addAll(WordFacts.size("part", WordFacts.quoted(compared.name), compared.part));
    facts.add(Fact.silent("against", compared.otherName));
    facts.addAll(WordFacts.size("against", compared.quotedOther(), compared.other));
    facts.addAll(CountFacts.scope(request));
    facts.add(Fact.silent("total", result.total()));
    facts.add(Fact.silent("limit", choice.limit()));
    facts.add(
        new Fact(
            "sort",
            Cell.text(choice.measure().label()),
            WordFacts.sorted(
                switch (choice.measure()) {
                  case LOG_LIKELIHOOD ->
                      "clearest difference first (log-likelihood over 15.13: p < 0.0001)";
                  case LOG_RATIO -> "largest difference first (ratio 1: twice as often)";
                  case OCCURRENCES -> "commonest first";
                },
                result.words().size(),
                result.total())));
    facts.add(Fact.silent("less", choice.less()));
    facts.addAll(WordFacts.method(choice.minimum(), choice.functionWords()));
    facts.add(
        CountFootnote.ofWords(
            request,
            "words " + compared.inWords(choice.less()),
            choice.functionWords(),
            List.of(compared.part.size(), compared.other.size()),
            stamp));
    facts.add(Fact.silent("index", IndexIdentity.of(stamp)));
    return new CountingMethod(
        "terms",
        NumberText.count(result.total(), "word") + " " + compared.inWords(choice.less()),
        facts);
  }

  /** A word with its rates in both parts. */
  private record KeynessRow(KeyWord word, Rate here, Rate there) {

    static KeynessRow of(KeyWord word) {
      return new KeynessRow(
          word,
          rate(
              word.counts().occurrences(),
              word.counts().words(),
              word.standing().scatter().wordEffect()),
          rate(
              word.counts().otherOccurrences(),
              word.counts().otherWords(),
              word.otherStanding().scatter().wordEffect()));
    }

    private static Rate rate(long occurrences, long words, double designEffect) {
      Rate rate = Rate.of(occurrences, words, designEffect, MILLION);
      return rate == null ? new Rate(0, 0, 0) : rate;
    }
  }

  /**
   * The compared words.
   *
   * @param isWide whether they are for programs, which take more digits
   */
  private static Listing<?> listing(Keyness.KeyWordList result, boolean isWide) {
    List<Column<KeynessRow>> columns =
        List.of(
            Column.text("word", row -> row.word().word()),
            decimal("log_likelihood", row -> row.word().counts().logLikelihood())
                .headed("log-lik."),
            decimal("log_ratio", row -> row.word().counts().logRatio()).headed("ratio"),
            Column.<KeynessRow>count("occurrences", row -> row.word().counts().occurrences())
                .headed("here"),
            Column.count("papers", row -> row.word().standing().papers()),
            Column.<KeynessRow>of(
                    "dispersion",
                    row -> WordFacts.dispersion(row.word().standing().scatter(), isWide))
                .headed("DP"),
            Column.<KeynessRow>count(
                    "against_occurrences", row -> row.word().counts().otherOccurrences())
                .headed("there"),
            Column.<KeynessRow>count("against_papers", row -> row.word().otherStanding().papers())
                .headed("papers"),
            Column.of(
                "against_dispersion",
                row -> WordFacts.dispersion(row.word().otherStanding().scatter(), isWide)),
            decimal("per_million", row -> row.here().value()),
            decimal("per_million_low", row -> row.here().low()),
            decimal("per_million_high", row -> row.here().high()),
            decimal("against_per_million", row -> row.there().value()),
            decimal("against_per_million_low", row -> row.there().low()),
            decimal("against_per_million_high", row -> row.there().high()),
            Column.of("forms", row -> WordFacts.forms(row.word().forms(), true)));
    return new Listing<>("term", columns, result.words().stream().map(KeynessRow::of).toList());
  }

  private static Column<KeynessRow> decimal(String name, ToDoubleFunction<KeynessRow> figure) {
    return Column.decimal(name, row -> NumberText.rounded(figure.applyAsDouble(row)));
  }
}
