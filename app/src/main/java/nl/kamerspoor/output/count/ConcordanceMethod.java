package nl.kamerspoor.output.count;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.output.count.CountingMethod.Fact;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.index.IndexIdentity;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.trace.Concordance;

/** Tells how the occurrences of a term were found, and which of them are shown. */
final class ConcordanceMethod {

  private ConcordanceMethod() {}

  static CountingMethod of(ConcordanceResults results) {
    Concordance concordance = results.concordance();
    Concordance.LineCriteria choice = results.choice();
    List<Fact> facts =
        new ArrayList<>(
            CountFacts.of(
                results.request(),
                concordance.query(),
                concordance.forms(),
                concordance.uncounted()));
    facts.add(Fact.silent("occurrences", concordance.occurrences()));
    facts.add(Fact.silent("paragraphs", concordance.paragraphs()));
    facts.add(Fact.silent("papers", concordance.papers()));
    facts.add(
        new Fact(
            "undated",
            Cell.count(concordance.undated()),
            concordance.undated() == 0
                ? ""
                : "%s in papers without a date".formatted(NumberText.text(concordance.undated()))));
    facts.add(Fact.silent("sample", Cell.count(choice.sample())));
    facts.add(
        Fact.silent("seed", choice.sample() == null ? Cell.MISSING : Cell.count(choice.seed())));
    facts.add(new Fact("limit", Cell.count(choice.limit()), shown(choice, concordance)));
    facts.add(Fact.silent("sort", choice.order().label()));
    facts.add(
        CountFootnote.of(
            results.request(),
            concordance.query(),
            List.of(CountWording.REPEATED_EACH_TIME),
            concordance.size(),
            results.stamp()));
    facts.add(Fact.silent("index", IndexIdentity.of(results.stamp())));
    return new CountingMethod(
        "concordance",
        "%s · %s"
            .formatted(
                CountWording.occurrences(
                    concordance.occurrences(), concordance.paragraphs(), concordance.papers()),
                CountWording.term(results.request())),
        facts);
  }

  private static String shown(Concordance.LineCriteria choice, Concordance concordance) {
    int lines = concordance.lines().size();
    Integer sample = choice.sample();
    if (sample != null && sample < concordance.occurrences()) {
      String drawn = NumberText.text(sample);
      return lines < sample
          ? "a random %s of them (seed %s), %s shown"
              .formatted(drawn, choice.seed(), NumberText.text(lines))
          : "a random %s of them (seed %s)".formatted(drawn, choice.seed());
    }
    return lines < concordance.occurrences()
        ? "the first %s shown; --limit or --sample gives others".formatted(NumberText.text(lines))
        : "";
  }
}
