package nl.kamerspoor.output.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.output.answer.PersonsText;
import nl.kamerspoor.output.count.CountingMethod.Fact;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.Listing.Column;
import nl.kamerspoor.output.trend.TrendListing;
import nl.kamerspoor.output.words.ExpandWords;
import nl.kamerspoor.output.words.KindWords;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.plan.CountedQuery;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.occurrence.FormCount;
import nl.kamerspoor.trace.occurrence.KindCount;
import nl.kamerspoor.trace.occurrence.MergedForms;
import nl.kamerspoor.trace.occurrence.Uncounted;
import nl.kamerspoor.trace.occurrence.UncountedAlternative;
import org.jspecify.annotations.Nullable;

/** What was counted as an occurrence of a term. */
public final class CountFacts {

  /** So many forms are named to people. */
  private static final int MAX_FORMS_NAMED = 8;

  /** Said of a term that has no other word. */
  public static final String ONLY_STOP_WORDS =
      "a term of stop words only: they are counted, but stand nearly everywhere";

  private CountFacts() {}

  /** The facts that each row of a table says too, for rows are copied without what is around. */
  private static final List<String> IN_ROWS = List.of("counted_in", "expand");

  /** A table whose rows say by themselves what was counted. */
  static Listing inRows(Listing listing, CountingMethod account) {
    List<Fact> facts =
        account.facts().stream().filter(fact -> IN_ROWS.contains(fact.name())).toList();
    List<Column> columns = new ArrayList<>(listing.columns());
    facts.forEach(fact -> columns.add(Column.of(fact.name())));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : listing.rows()) {
      List<@Nullable Object> longer = new ArrayList<>(row);
      facts.forEach(fact -> longer.add(fact.value()));
      rows.add(longer);
    }
    return new Listing(listing.type(), columns, rows);
  }

  /** What is counted, whatever the term. */
  static List<Fact> scope(CountRequest request) {
    return List.of(
        Fact.silent("counted_in", request.kinds().stream().map(ParagraphKind::label).toList()),
        Fact.silent("expand", expand(request)));
  }

  /** What is counted besides the words typed, as it is typed. */
  public static String expand(CountRequest request) {
    return request.expand().name().toLowerCase(Locale.ROOT);
  }

  /** The facts of a term. */
  public static List<Fact> of(
      CountRequest request, CountedQuery query, List<FormCount> forms, Uncounted uncounted) {
    String typed = (request.query().strip() + " " + String.join(" ", request.filters())).strip();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.silent("term", request.query()));
    facts.add(Fact.silent("filters", request.filters()));
    facts.add(
        new Fact(
            "read", query.read(), query.read().equals(typed) ? null : "read as " + query.read()));
    facts.addAll(scope(request));
    String notCounted = KindWords.notCounted(uncounted.elsewhere());
    facts.add(
        new Fact(
            "not_counted",
            uncounted.elsewhere().stream().map(CountFacts::inJson).toList(),
            notCounted.isEmpty() ? "" : "not counted: " + notCounted));
    String offered = ExpandWords.offered(uncounted.offered());
    facts.add(
        new Fact(
            "offered",
            uncounted.offered().stream().map(CountFacts::inJson).toList(),
            offered.isEmpty() ? "" : "other words, not counted: " + offered));
    facts.add(Fact.silent("match", request.match().name().toLowerCase(Locale.ROOT)));
    facts.add(
        new Fact(
            "expanded",
            query.expansions().stream().map(CountFacts::inJson).toList(),
            query.expansions().stream()
                .map(
                    expansion ->
                        "also counted: "
                            + String.join(", ", expansion.also())
                            + " ("
                            + expansion.typed()
                            + ")")
                .collect(Collectors.joining("; "))));
    facts.add(
        new Fact(
            "left_out",
            query.leftOut(),
            query.leftOut().isEmpty()
                ? (query.isOnlyStopWords() ? ONLY_STOP_WORDS : "")
                : "not counted: " + String.join(", ", query.leftOut()) + " (stop words)"));
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
      facts.add(
          new Fact(
              "merged_forms", inJson(merged), merged(merged) + "; without: " + merged.without()));
    }
    facts.add(
        new Fact(
            "forms",
            forms.stream().map(CountFacts::inJson).toList(),
            forms.isEmpty() ? "" : "forms: " + named(forms)));
    return facts;
  }

  /** {@code zorgen 311 (44 %), which may be another part of speech}. */
  public static String merged(MergedForms merged) {
    return merged.forms().stream()
            .map(form -> form.form() + " " + NumberText.text(form.occurrences()))
            .collect(Collectors.joining(", "))
        + " (%d %%), which may be another part of speech"
            .formatted(Math.round(100.0 * merged.occurrences() / merged.all()));
  }

  private static Map<String, Object> inJson(MergedForms merged) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("forms", merged.forms().stream().map(FormCount::form).toList());
    fields.put("occurrences", merged.occurrences());
    fields.put("of", merged.all());
    fields.put("without", merged.without());
    return fields;
  }

  private static Map<String, Object> inJson(SearchResult.Expansion expansion) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("typed", expansion.typed());
    fields.put("also", expansion.also());
    return fields;
  }

  private static Map<String, Object> inJson(FormCount form) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("form", form.form());
    fields.put("kind", TrendListing.kind(form));
    fields.put("occurrences", form.occurrences());
    return fields;
  }

  private static Map<String, Object> inJson(UncountedAlternative offered) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("typed", offered.typed());
    fields.put("also", offered.also());
    fields.put("expand", offered.by().name().toLowerCase(Locale.ROOT));
    fields.put("occurrences", offered.occurrences());
    return fields;
  }

  private static Map<String, Object> inJson(KindCount kind) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", kind.kind().label());
    fields.put("occurrences", kind.count());
    return fields;
  }

  private static String named(List<FormCount> forms) {
    String named =
        forms.stream()
            .limit(MAX_FORMS_NAMED)
            .map(form -> form.form() + " " + NumberText.text(form.occurrences()))
            .collect(Collectors.joining(", "));
    int more = forms.size() - MAX_FORMS_NAMED;
    return more <= 0 ? named : named + " and " + NumberText.count(more, "other");
  }
}
