package nl.kamerspoor.output.count;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.output.answer.PersonsText;
import nl.kamerspoor.output.count.CountingMethod.Fact;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.search.plan.CountedQuery;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.Expansion;
import nl.kamerspoor.trace.occurrence.FormCount;
import nl.kamerspoor.trace.occurrence.KindCount;
import nl.kamerspoor.trace.occurrence.MergedForms;
import nl.kamerspoor.trace.occurrence.Uncounted;
import nl.kamerspoor.trace.occurrence.UncountedAlternative;

/** Tells what was counted as an occurrence of a term. */
public final class CountFacts {

  /**
   * The facts that each row of a table repeats, because rows are copied without their surroundings.
   */
  private static final List<String> IN_ROWS = List.of("counted_in", "expand");

  private CountFacts() {}

  /** Adds columns by which rows say for themselves what was counted. */
  static <T> Listing<T> inRows(Listing<T> listing, CountingMethod account) {
    Listing<T> longer = listing;
    for (Fact fact : account.facts()) {
      if (IN_ROWS.contains(fact.name())) {
        longer = longer.with(Column.of(fact.name(), _ -> fact.value()));
      }
    }
    return longer;
  }

  /** What is counted, whatever the term. */
  static List<Fact> scope(CountRequest request) {
    return List.of(
        Fact.silent("counted_in", countedIn(request)), Fact.silent("expand", expand(request)));
  }

  /** The kinds of paragraph that are counted in. */
  public static Cell countedIn(CountRequest request) {
    return Cell.texts(request.kinds().stream().map(ParagraphKind::label).toList());
  }

  /** What is counted besides the words typed, as it is typed. */
  public static String expand(CountRequest request) {
    return request.expand().label();
  }

  /** What a form is to the word typed: {@code inflection}. */
  public static String kind(FormCount form) {
    return form.kind().label();
  }

  /** The facts of a term. */
  public static List<Fact> of(
      CountRequest request, CountedQuery query, List<FormCount> forms, Uncounted uncounted) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.silent("term", request.query()));
    facts.add(Fact.silent("filters", Cell.texts(request.filterTexts())));
    facts.add(read(request, query));
    facts.addAll(scope(request));
    facts.addAll(uncounted(uncounted));
    facts.add(Fact.silent("match", request.match().label()));
    facts.add(
        new Fact(
            "expanded",
            Cell.records(query.expansions().stream().map(CountFacts::fields).toList()),
            query.expansions().stream()
                .map(CountWording::expanded)
                .collect(Collectors.joining("; "))));
    facts.add(new Fact("left_out", Cell.texts(query.leftOut()), leftOut(query)));
    if (!query.persons().isEmpty()) {
      facts.add(
          new Fact(
              "persons",
              PersonsText.inJson(query.persons()),
              query.persons().stream()
                  .map(PersonsText::sentence)
                  .collect(Collectors.joining("; "))));
    }
    MergedForms merged = MergedForms.of(query, forms);
    if (merged != null) {
      facts.add(new Fact("merged_forms", fields(merged), CountWording.withoutMerged(merged)));
    }
    facts.add(
        new Fact(
            "forms",
            Cell.records(forms.stream().map(CountFacts::fields).toList()),
            forms.isEmpty() ? "" : CountWording.forms(forms)));
    return facts;
  }

  private static Fact read(CountRequest request, CountedQuery query) {
    String typed =
        (request.query().strip() + " " + String.join(" ", request.filterTexts())).strip();
    return new Fact(
        "read",
        Cell.text(query.read()),
        query.read().equals(typed) ? null : CountWording.read(query.read()));
  }

  private static List<Fact> uncounted(Uncounted uncounted) {
    List<KindCount> elsewhere = uncounted.elsewhere();
    List<UncountedAlternative> offered = uncounted.offered();
    return List.of(
        new Fact(
            "not_counted",
            Cell.records(elsewhere.stream().map(CountFacts::fields).toList()),
            elsewhere.isEmpty() ? "" : CountWording.notCounted(KindWords.notCounted(elsewhere))),
        new Fact(
            "offered",
            Cell.records(offered.stream().map(CountFacts::fields).toList()),
            offered.isEmpty() ? "" : CountWording.offered(ExpandWords.offered(offered))));
  }

  private static String leftOut(CountedQuery query) {
    if (query.leftOut().isEmpty()) {
      return query.isOnlyStopWords() ? CountWording.ONLY_STOP_WORDS : "";
    }
    return CountWording.stopWords(query.leftOut());
  }

  private static Cell.Fields fields(MergedForms merged) {
    return Cell.field("forms", Cell.texts(merged.forms().stream().map(FormCount::form).toList()))
        .with("occurrences", Cell.count(merged.occurrences()))
        .with("of", Cell.count(merged.all()))
        .with("without", Cell.text(merged.without()));
  }

  private static Cell.Fields fields(Expansion expansion) {
    return Cell.field("typed", Cell.text(expansion.typed()))
        .with("also", Cell.texts(expansion.also()));
  }

  private static Cell.Fields fields(FormCount form) {
    return Cell.field("form", Cell.text(form.form()))
        .with("kind", Cell.text(kind(form)))
        .with("occurrences", Cell.count(form.occurrences()));
  }

  private static Cell.Fields fields(UncountedAlternative offered) {
    return Cell.field("typed", Cell.text(offered.typed()))
        .with("also", Cell.text(offered.also()))
        .with("expand", Cell.text(offered.by().label()))
        .with("occurrences", Cell.count(offered.occurrences()));
  }

  private static Cell.Fields fields(KindCount kind) {
    return Cell.field("kind", Cell.text(kind.kind().label()))
        .with("occurrences", Cell.count(kind.count()));
  }
}
