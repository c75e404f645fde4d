package nl.kamerspoor.output.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.output.IndexFacts;
import nl.kamerspoor.output.count.CountingMethod.Fact;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.Listing.Column;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.measure.Dispersion;
import nl.kamerspoor.trace.measure.Rate;
import nl.kamerspoor.trace.vocabulary.ContingencyTable;
import nl.kamerspoor.trace.vocabulary.FormFrequency;
import nl.kamerspoor.trace.vocabulary.KeyWord;
import nl.kamerspoor.trace.vocabulary.Keyness;
import nl.kamerspoor.trace.vocabulary.Subcorpus;
import nl.kamerspoor.trace.vocabulary.Vocabulary;
import nl.kamerspoor.trace.vocabulary.VocabularyWord;
import org.jspecify.annotations.Nullable;

/** Words of a part of the papers, as an account and a listing. */
public final class TermsListing {

  private static final double MILLION = 1_000_000;

  /** So many columns of compared words fit on a terminal: all but rates and forms. */
  private static final int NARROW_KEYNESS_COLUMNS = 8;

  private TermsListing() {}

  /**
   * Parts that were compared.
   *
   * @param name of the part, in the query language; empty for all papers
   * @param otherName of the other part; null for all that the first leaves
   */
  public record Compared(
      String name, Subcorpus part, @Nullable String otherName, Subcorpus other) {}

  /** The compared words, with how they were compared. */
  public static CountResults results(
      CountRequest request,
      Compared compared,
      Keyness.KeyWordCriteria choice,
      Keyness.KeyWordList result,
      IndexStamp stamp) {
    return new ListingWithMethod(
        account(request, compared, choice, result, stamp),
        listing(result, true),
        listing(result, false));
  }

  /** The listed words, with how they were listed. */
  public static CountResults results(
      CountRequest request,
      String name,
      Subcorpus part,
      Vocabulary.VocabularyCriteria choice,
      Vocabulary.WordList result,
      IndexStamp stamp) {
    return new ListingWithMethod(
        account(request, name, part, choice, result, stamp),
        listing(result, true),
        listing(result, false));
  }

  private static CountingMethod account(
      CountRequest request,
      Compared compared,
      Keyness.KeyWordCriteria choice,
      Keyness.KeyWordList result,
      IndexStamp stamp) {
    String other = compared.otherName == null ? "the rest" : quoted(compared.otherName);
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.silent("method", "keyness"));
    facts.add(Fact.silent("part", compared.name));
    facts.addAll(size("part", quoted(compared.name), compared.part));
    facts.add(Fact.silent("against", compared.otherName));
    facts.addAll(size("against", other, compared.other));
    facts.addAll(CountFacts.scope(request));
    facts.add(Fact.silent("total", result.total()));
    facts.add(Fact.silent("limit", choice.limit()));
    facts.add(
        new Fact(
            "sort",
            choice.measure().name().toLowerCase(Locale.ROOT),
            shown(result.words().size(), result.total())
                + switch (choice.measure()) {
                  case LOG_LIKELIHOOD ->
                      "surest difference first (log-likelihood over 15.13: p < 0.0001)";
                  case LOG_RATIO -> "largest difference first (ratio 1: twice as often)";
                  case OCCURRENCES -> "commonest first";
                }));
    facts.add(Fact.silent("less", choice.less()));
    facts.addAll(method(choice.minimum(), choice.functionWords()));
    facts.add(
        CountFootnote.ofWords(
            request,
            "words "
                + (choice.less() ? "less" : "more")
                + " common in "
                + quoted(compared.name)
                + " than in "
                + other,
            choice.functionWords(),
            List.of(compared.part.size(), compared.other.size()),
            stamp));
    facts.addAll(IndexFacts.of(stamp));
    return new CountingMethod(
        "terms",
        NumberText.count(result.total(), "word")
            + (choice.less() ? " less common in " : " more common in ")
            + quoted(compared.name)
            + " than in "
            + other,
        facts);
  }

  private static List<Fact> size(String field, String name, Subcorpus part) {
    List<String> sizes =
        List.of(
            NumberText.count(part.words(), "word"),
            NumberText.count(part.paragraphs(), "paragraph"),
            NumberText.count(part.papers(), "paper"));
    String undated =
        part.undated() == 0 ? "" : " (" + NumberText.text(part.undated()) + " without a date)";
    return List.of(
        new Fact(field + "_words", part.words(), name + ": " + String.join(", ", sizes) + undated),
        Fact.silent(field + "_paragraphs", part.paragraphs()),
        Fact.silent(field + "_papers", part.papers()),
        Fact.silent(field + "_undated_papers", part.undated()));
  }

  private static String shown(int shown, int total) {
    return shown < total ? "the first " + NumberText.text(shown) + ", " : "";
  }

  private static List<Fact> method(int minimum, boolean functionWords) {
    String least = minimum > 1 ? "at least " + NumberText.count(minimum, "occurrence") + "; " : "";
    return List.of(
        Fact.silent("minimum", minimum),
        new Fact(
            "stop_words",
            functionWords,
            least
                + "forms of a word together"
                + (functionWords ? "" : "; no function words or numbers")));
  }

  /**
   * The compared words.
   *
   * @param isWide whether rates and forms have columns too; they are too many for a terminal
   */
  private static Listing listing(Keyness.KeyWordList result, boolean isWide) {
    List<Column> columns =
        List.of(
            Column.of("word"),
            new Column("log_likelihood", "log-lik."),
            new Column("log_ratio", "ratio"),
            new Column("occurrences", "here"),
            Column.of("papers"),
            new Column("dispersion", "DP"),
            new Column("against_occurrences", "there"),
            new Column("against_papers", "papers"),
            Column.of("against_dispersion"),
            Column.of("per_million"),
            Column.of("per_million_low"),
            Column.of("per_million_high"),
            Column.of("against_per_million"),
            Column.of("against_per_million_low"),
            Column.of("against_per_million_high"),
            Column.of("forms"));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (KeyWord word : result.words()) {
      ContingencyTable counts = word.counts();
      Rate here =
          rate(counts.occurrences(), counts.words(), word.standing().scatter().wordEffect());
      Rate there =
          rate(
              counts.otherOccurrences(),
              counts.otherWords(),
              word.otherStanding().scatter().wordEffect());
      rows.add(
          Arrays.asList(
              word.word(),
              NumberText.rounded(counts.logLikelihood()),
              NumberText.rounded(counts.logRatio()),
              counts.occurrences(),
              word.standing().papers(),
              dispersion(word.standing().scatter(), isWide),
              counts.otherOccurrences(),
              word.otherStanding().papers(),
              dispersion(word.otherStanding().scatter(), isWide),
              NumberText.rounded(here.value()),
              NumberText.rounded(here.low()),
              NumberText.rounded(here.high()),
              NumberText.rounded(there.value()),
              NumberText.rounded(there.low()),
              NumberText.rounded(there.high()),
              forms(word.forms(), true)));
    }
    return listing(columns, rows, isWide ? columns.size() : NARROW_KEYNESS_COLUMNS);
  }

  /** The first columns of a listing. */
  private static Listing listing(
      List<Column> columns, List<List<@Nullable Object>> rows, int shown) {
    List<List<@Nullable Object>> narrow = new ArrayList<>();
    rows.forEach(row -> narrow.add(row.subList(0, shown)));
    return new Listing("term", columns.subList(0, shown), narrow);
  }

  private static Rate rate(long occurrences, long words, double designEffect) {
    Rate rate = Rate.of(occurrences, words, designEffect, MILLION);
    return rate == null ? new Rate(0, 0, 0) : rate;
  }

  private static @Nullable Object dispersion(Dispersion scatter, boolean isWide) {
    Double dispersion = scatter.dispersion();
    if (dispersion == null) {
      return null;
    }
    return isWide ? (Object) NumberText.rounded(dispersion) : NumberText.dispersion(dispersion);
  }

  private static CountingMethod account(
      CountRequest request,
      String name,
      Subcorpus part,
      Vocabulary.VocabularyCriteria choice,
      Vocabulary.WordList result,
      IndexStamp stamp) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.silent("method", "vocabulary"));
    facts.add(Fact.silent("part", name));
    facts.addAll(size("part", quoted(name), part));
    facts.add(Fact.silent("prefix", choice.beginning()));
    facts.addAll(CountFacts.scope(request));
    facts.add(Fact.silent("total", result.total()));
    facts.add(Fact.silent("total_occurrences", result.occurrences()));
    facts.add(Fact.silent("limit", choice.limit()));
    facts.add(
        new Fact(
            "sort",
            choice.order().name().toLowerCase(Locale.ROOT),
            shown(result.words().size(), result.total())
                + switch (choice.order()) {
                  case OCCURRENCES -> "commonest first";
                  case WORD -> "by the alphabet";
                }));
    facts.addAll(method(choice.minimum(), choice.functionWords()));
    facts.add(
        CountFootnote.ofWords(
            request,
            "words of "
                + quoted(name)
                + (choice.beginning().isEmpty()
                    ? ""
                    : " beginning with «" + choice.beginning() + "»"),
            choice.functionWords(),
            List.of(part.size()),
            stamp));
    facts.addAll(IndexFacts.of(stamp));
    return new CountingMethod(
        "terms",
        NumberText.count(result.total(), "word")
            + (choice.beginning().isEmpty() ? "" : " beginning with «" + choice.beginning() + "»")
            + ", "
            + NumberText.count(result.occurrences(), "occurrence"),
        facts);
  }

  /**
   * The listed words.
   *
   * @param isWide whether forms have a column too
   */
  private static Listing listing(Vocabulary.WordList result, boolean isWide) {
    List<Column> columns =
        List.of(
            Column.of("word"),
            new Column("occurrences", "times"),
            new Column("paragraphs", "¶"),
            Column.of("papers"),
            new Column("dispersion", "DP"),
            new Column("first_date", "first use"),
            new Column("first_id", "in"),
            Column.of("forms"));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (VocabularyWord word : result.words()) {
      rows.add(
          Arrays.asList(
              word.word(),
              word.occurrences(),
              word.spread().paragraphs(),
              word.spread().papers(),
              dispersion(word.spread().scatter(), isWide),
              word.spread().firstDate(),
              word.spread().firstParagraph(),
              forms(word.forms(), false)));
    }
    return listing(columns, rows, columns.size() - (isWide ? 0 : 1));
  }

  private static List<Listing.WordForm> forms(List<FormFrequency> forms, boolean areCompared) {
    return forms.stream()
        .map(
            form -> {
              Map<String, Long> counts = new LinkedHashMap<>();
              counts.put("occurrences", form.occurrences());
              if (areCompared) {
                counts.put("against_occurrences", form.against());
              }
              return new Listing.WordForm(form.form(), counts);
            })
        .toList();
  }

  private static String quoted(String name) {
    return name.isEmpty() ? "all papers" : "«" + name + "»";
  }
}
