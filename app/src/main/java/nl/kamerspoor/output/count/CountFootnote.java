package nl.kamerspoor.output.count;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.output.ProgramVersion;
import nl.kamerspoor.output.count.CountingMethod.Fact;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.words.DateText;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.plan.CountedQuery;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.SearchRequest.Expand;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.measure.TextSize;

/**
 * Says what a reader has to know of a number in one sentence that can stand in a footnote: what was
 * counted and what was not, in how much text, by which program, in which index. The day is the
 * index's, so that the same count gives the same sentence.
 */
public final class CountFootnote {

  /** The name of the fact that it is. */
  static final String NAME = "footnote";

  private final List<String> counted = new ArrayList<>();
  private final List<String> notCounted = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private CountFootnote() {}

  /**
   * Writes the footnote of the occurrences of a term.
   *
   * @param how what else has to be known of how it was counted
   * @param size the text that it was counted in
   */
  static Fact of(
      CountRequest request, CountedQuery query, List<String> how, TextSize size, IndexStamp stamp) {
    return of(List.of(query), request, how, size).fact(stamp);
  }

  /** Writes the footnote of one term of a trend. */
  public static Fact of(Trend trend, TermTrend term) {
    return of(List.of(term), trend).fact(trend.stamp());
  }

  /**
   * Writes the footnotes of all terms of a trend: one sentence, or one a term where their filters
   * differ.
   */
  public static List<String> of(Trend trend) {
    boolean hasOneScope =
        trend.terms().stream().map(term -> term.query().scope()).distinct().count() == 1;
    if (hasOneScope) {
      return List.of(of(trend.terms(), trend).sentence(trend.stamp()));
    }
    return trend.terms().stream()
        .map(term -> of(List.of(term), trend).sentence(trend.stamp()))
        .toList();
  }

  private static CountFootnote of(List<TermTrend> terms, Trend trend) {
    List<String> how = new ArrayList<>();
    how.add(
        trend.request().unique()
            ? "repeated text once, though compared with all text"
            : CountWording.REPEATED_EACH_TIME);
    how.add(
        trend.request().periods().isEmpty()
            ? "by %s".formatted(CountWording.buckets(trend.request()))
            : trend.request().periods().stream()
                .map(Object::toString)
                .collect(Collectors.joining(" against ")));
    return of(
        terms.stream().map(TermTrend::query).toList(),
        terms.getFirst().request(),
        how,
        terms.getFirst().total().size());
  }

  private static CountFootnote of(
      List<CountedQuery> queries, CountRequest request, List<String> how, TextSize size) {
    CountFootnote footnote = new CountFootnote();
    String read =
        queries.stream()
            .map(query -> "«" + query.read() + "»")
            .distinct()
            .collect(Collectors.joining("; "));
    footnote.counted.add(
        switch (request.match()) {
          case EXACT -> "%s in the form typed".formatted(read);
          case INFLECTION -> "%s with inflections".formatted(read);
          case FAMILY -> "%s with inflections, derivations and compounds".formatted(read);
        });
    if (request.expand() != Expand.NONE) {
      footnote.counted.add(ExpandWords.counted(request.expand()));
    }
    queries.stream()
        .flatMap(query -> query.expansions().stream())
        .distinct()
        .forEach(
            also ->
                footnote.counted.add(
                    "for %s also %s".formatted(also.typed(), String.join(", ", also.also()))));
    footnote.kinds(request);
    footnote.counted.addAll(how);
    footnote.notCounted.add(
        switch (request.expand()) {
          case NONE -> "other names and other words for the same thing";
          case NAMES -> "other words for the same thing";
          case ALL -> "";
        });
    List<String> stopWords =
        queries.stream().flatMap(query -> query.leftOut().stream()).distinct().toList();
    if (!stopWords.isEmpty()) {
      footnote.notCounted.add("the stop words %s".formatted(String.join(", ", stopWords)));
    }
    footnote.texts.add(text(size));
    return footnote;
  }

  /**
   * Writes the footnote of words of a part of the papers.
   *
   * @param words which: {@code words more common in «jaar:2019» than in the rest}
   * @param functionWords whether function words and numbers are among them
   * @param texts the part, and the other where there is one
   */
  static Fact ofWords(
      CountRequest request,
      String words,
      boolean functionWords,
      List<TextSize> texts,
      IndexStamp stamp) {
    CountFootnote footnote = new CountFootnote();
    footnote.counted.add("%s, the forms of each together".formatted(words));
    footnote.kinds(request);
    if (!functionWords) {
      footnote.notCounted.add("function words and numbers");
    }
    texts.forEach(size -> footnote.texts.add(text(size)));
    return footnote.fact(stamp);
  }

  private void kinds(CountRequest request) {
    counted.add("in %s".formatted(KindWords.all(request.kinds())));
    List<ParagraphKind> without =
        ParagraphKind.around().stream().filter(kind -> !request.kinds().contains(kind)).toList();
    if (!without.isEmpty()) {
      notCounted.add(KindWords.all(without));
    }
  }

  /** {@code 5 papers, 16,098 words, 9 February 2016–15 October 2021, 1 of the papers undated}. */
  private static String text(TextSize size) {
    String text =
        "%s, %s"
            .formatted(
                NumberText.count(size.papers(), "paper"), NumberText.count(size.words(), "word"));
    LocalDate oldest = size.oldest();
    LocalDate newest = size.newest();
    if (oldest == null || newest == null) {
      return "%s, undated".formatted(text);
    }
    String days =
        oldest.equals(newest)
            ? DateText.text(oldest)
            : "%s–%s".formatted(DateText.text(oldest), DateText.text(newest));
    return size.undated() == 0
        ? "%s, %s".formatted(text, days)
        : "%s, %s, %s of the papers undated".formatted(text, days, NumberText.text(size.undated()));
  }

  private Fact fact(IndexStamp stamp) {
    String sentence = sentence(stamp);
    return new Fact(NAME, Cell.text(sentence), sentence);
  }

  private String sentence(IndexStamp stamp) {
    notCounted.removeIf(String::isEmpty);
    return "Counted: %s; not counted: %s; %s; Kamerspoor %s, index of %s."
        .formatted(
            String.join(", ", counted),
            notCounted.isEmpty() ? "nothing" : String.join(", ", notCounted),
            String.join("; against ", texts),
            ProgramVersion.version(),
            DateText.text(stamp.updated().atZone(ZoneOffset.UTC).toLocalDate()));
  }
}
