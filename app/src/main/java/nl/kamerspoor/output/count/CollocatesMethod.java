package nl.kamerspoor.output.count;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.output.count.CountingMethod.Fact;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.index.IndexIdentity;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.vocabulary.Collocates;
import nl.kamerspoor.trace.vocabulary.Collocates.AssociationMeasure;
import nl.kamerspoor.trace.vocabulary.Collocates.CollocateCriteria;
import nl.kamerspoor.trace.vocabulary.Collocates.Extent;

/** Tells how the words near a term were counted. */
final class CollocatesMethod {

  private static final String SHIFT =
      "shift p: the probability that chance alone makes the years differ so much in the word's share"
          + " of the words near the term; in brackets where too few were expected";

  private CollocatesMethod() {}

  static CountingMethod of(CollocatesResults results) {
    CountRequest request = results.request();
    CollocateCriteria choice = results.choice();
    Collocates collocates = results.collocates();
    Extent whole = collocates.whole();
    boolean isParagraph = choice.window() == Collocates.WHOLE_PARAGRAPH;
    boolean isByYear = !collocates.periods().isEmpty();
    List<Fact> facts =
        new ArrayList<>(
            CountFacts.of(request, collocates.query(), collocates.forms(), collocates.uncounted()));
    facts.add(Fact.silent("occurrences", whole.occurrences()));
    facts.add(Fact.silent("places", whole.places()));
    facts.add(new Fact("words", Cell.count(whole.words()), near(whole)));
    facts.add(
        Fact.silent("window", isParagraph ? Cell.text("paragraph") : Cell.count(choice.window())));
    facts.add(Fact.silent("total", collocates.total()));
    facts.add(Fact.silent("limit", choice.limit()));
    facts.add(
        new Fact(
            "sort", Cell.text(choice.measure().label()), sorted(collocates, choice.measure())));
    facts.add(
        new Fact(
            "minimum",
            Cell.count(choice.minimum()),
            "at least %s times together".formatted(choice.minimum())));
    facts.add(
        new Fact(
            "stop_words",
            Cell.flag(choice.functionWords()),
            choice.functionWords()
                ? "forms of a word together"
                : "forms of a word together; no function words or numbers"));
    facts.add(new Fact("by", Cell.text(isByYear ? "year" : null), isByYear ? SHIFT : ""));
    facts.add(
        CountFootnote.of(
            request,
            collocates.query(),
            List.of(
                isParagraph
                    ? "and the words in the same paragraph"
                    : "and the words up to %s before and after".formatted(choice.window()),
                CountWording.REPEATED_EACH_TIME),
            collocates.size(),
            results.stamp()));
    facts.add(Fact.silent("index", IndexIdentity.of(results.stamp())));
    return new CountingMethod("collocates", heading(results, isParagraph), facts);
  }

  /** {@code 43 words within 5 words of 13 occurrences · «uitreiziger»}. */
  private static String heading(CollocatesResults results, boolean isParagraph) {
    String words = NumberText.count(results.collocates().total(), "word");
    String occurrences = NumberText.count(results.collocates().whole().occurrences(), "occurrence");
    String term = CountWording.term(results.request());
    return isParagraph
        ? "%s in the paragraphs of %s · %s".formatted(words, occurrences, term)
        : "%s within %s of %s · %s"
            .formatted(
                words, NumberText.count(results.choice().window(), "word"), occurrences, term);
  }

  private static String near(Extent whole) {
    return "%s near it, of %s in all"
        .formatted(NumberText.count(whole.places(), "word"), NumberText.text(whole.words()));
  }

  private static String sorted(Collocates collocates, AssociationMeasure measure) {
    int shown = collocates.words().size();
    String by =
        switch (measure) {
          case LOG_LIKELIHOOD -> "log-likelihood (over 15.13: p < 0.0001)";
          case MI -> "mutual information";
          case LOG_DICE -> "logDice";
          case T_SCORE -> "t-score";
          case TOGETHER -> "number of times together";
        };
    return shown < collocates.total()
        ? "the first %s, by %s".formatted(NumberText.text(shown), by)
        : "by %s".formatted(by);
  }
}
