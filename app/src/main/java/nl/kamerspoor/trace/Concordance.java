package nl.kamerspoor.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.plan.CountedQuery;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.measure.TextSize;
import nl.kamerspoor.trace.occurrence.FormCount;
import nl.kamerspoor.trace.occurrence.FormTally;
import nl.kamerspoor.trace.occurrence.FoundParagraph;
import nl.kamerspoor.trace.occurrence.Occurrence;
import nl.kamerspoor.trace.occurrence.Occurrences;
import nl.kamerspoor.trace.occurrence.Uncounted;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

/**
 * Every occurrence of a term in its line of text (keyword in context).
 *
 * @param query what was counted
 * @param occurrences how many there are; exact
 * @param paragraphs how many paragraphs they stand in
 * @param papers how many papers these stand in
 * @param undated how many of the occurrences stand in papers without a date
 * @param forms how often each form occurs, the commonest first
 * @param size the text that it was looked for in
 * @param uncounted what is not counted, and could be
 * @param lines the lines asked for
 */
public record Concordance(
    CountedQuery query,
    int occurrences,
    int paragraphs,
    int papers,
    int undated,
    List<FormCount> forms,
    TextSize size,
    Uncounted uncounted,
    List<ConcordanceLine> lines) {

  public Concordance {
    forms = List.copyOf(forms);
    lines = List.copyOf(lines);
  }

  /** What the lines are sorted by; lines that are equal in it are sorted by date. */
  public enum LineOrder {
    /** The words before the keyword, from the nearest on. */
    LEFT,
    /** The words after it. */
    RIGHT,
    /** Oldest first, then by paper and place; papers without a date last. */
    DATE,
    /** The keyword. */
    FORM;

    /** As it is typed, and written in JSON Lines: {@code left}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Which lines, and how.
   *
   * @param sample so many lines, drawn at random; null for all
   * @param seed of the draw: an equal one draws equal lines from an equal corpus
   * @param limit how many lines at the most, after the draw
   * @param context how many characters on each side of the keyword
   */
  public record LineCriteria(
      LineOrder order, @Nullable Integer sample, long seed, int limit, int context) {}

  /** Words further from the keyword than this sort no lines. */
  private static final int MAX_SORT_WORDS = 20;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private static final Comparator<OccurrencePlace> BY_DATE =
      Comparator.comparingLong(OccurrencePlace::day)
          .thenComparing(OccurrencePlace::paper)
          .thenComparingLong(OccurrencePlace::number)
          .thenComparingInt(place -> place.occurrence.first())
          .thenComparingInt(place -> place.occurrence.last());

  /**
   * Where an occurrence stands.
   *
   * @param document of the whole index
   * @param day since 1970; the last of all where the paper has no date
   * @param number of the paragraph in its paper
   */
  private record OccurrencePlace(
      int document, long day, String paper, long number, Occurrence occurrence, List<String> key) {}

  /**
   * Finds the occurrences.
   *
   * @throws QueryException when the query can't be read, or has no word to look for
   */
  public static Concordance of(OpenIndex index, CountRequest request, LineCriteria choice)
      throws QueryException, IOException {
    Occurrences occurrences = Occurrences.of(index, request);
    Gathering gathering = new Gathering(choice.order);
    occurrences.forEach(gathering::visit);
    List<OccurrencePlace> places = gathering.places;
    // One order whatever the segments of the index, so that a draw can be repeated.
    places.sort(BY_DATE);
    List<OccurrencePlace> chosen = drawn(places, choice);
    chosen.sort(Concordance::compareKeys); // Stable: equal lines stay by date.
    List<ConcordanceLine> lines = new ArrayList<>();
    for (OccurrencePlace place : chosen.subList(0, Math.min(choice.limit, chosen.size()))) {
      lines.add(
          ConcordanceLine.of(index.paragraph(place.document), place.occurrence, choice.context));
    }
    return new Concordance(
        occurrences.query(),
        places.size(),
        gathering.paragraphs,
        gathering.papers,
        (int) places.stream().filter(place -> place.day == Long.MAX_VALUE).count(),
        gathering.forms.commonestFirst(),
        TextSize.of(index, occurrences.query().scope()),
        occurrences.uncounted(),
        lines);
  }

  private static List<OccurrencePlace> drawn(List<OccurrencePlace> places, LineCriteria choice) {
    List<OccurrencePlace> drawn = new ArrayList<>(places);
    if (choice.sample != null && choice.sample < drawn.size()) {
      Collections.shuffle(drawn, new Random(choice.seed));
      drawn = new ArrayList<>(drawn.subList(0, choice.sample));
      drawn.sort(BY_DATE);
    }
    return drawn;
  }

  private static int compareKeys(OccurrencePlace one, OccurrencePlace other) {
    int words = Math.min(one.key.size(), other.key.size());
    for (int i = 0; i < words; i++) {
      int order = one.key.get(i).compareTo(other.key.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.key.size(), other.key.size());
  }

  private static final class Gathering {

    private final LineOrder order;
    private final List<OccurrencePlace> places = new ArrayList<>();
    private final FormTally forms = new FormTally();
    private int paragraphs;
    private int papers;

    private @Nullable LeafReaderContext segment;
    private NumericDocValues dates = DocValues.emptyNumeric();
    private NumericDocValues numbers = DocValues.emptyNumeric();
    private SortedDocValues names = DocValues.emptySorted();
    private int lastPaper = -1;
    private String paper = "";

    Gathering(LineOrder order) {
      this.order = order;
    }

    void visit(FoundParagraph paragraph) throws IOException {
      if (segment != paragraph.segment()) {
        begin(paragraph.segment());
      }
      int document = paragraph.document();
      if (names.advanceExact(document) && names.ordValue() != lastPaper) {
        lastPaper = names.ordValue();
        paper = names.lookupOrd(lastPaper).utf8ToString();
        papers++;
      }
      paragraphs++;
      long day = dates.advanceExact(document) ? dates.longValue() : Long.MAX_VALUE;
      long number = numbers.advanceExact(document) ? numbers.longValue() : 0;
      for (Occurrence occurrence : paragraph.occurrences()) {
        forms.add(occurrence);
        places.add(
            new OccurrencePlace(
                paragraph.segment().docBase + document,
                day,
                paper,
                number,
                occurrence,
                key(paragraph, occurrence)));
      }
    }

    private void begin(LeafReaderContext next) throws IOException {
      segment = next;
      dates = DocValues.getNumeric(next.reader(), IndexFields.DATE);
      numbers = DocValues.getNumeric(next.reader(), IndexFields.NUMBER);
      names = DocValues.getSorted(next.reader(), IndexFields.PAPER);
      lastPaper = -1;
    }

    /** The words to sort by, spelled as words are compared. */
    private List<String> key(FoundParagraph paragraph, Occurrence occurrence) throws IOException {
      return switch (order) {
        case DATE -> List.of();
        case FORM -> List.of(occurrence.form());
        case RIGHT -> words(paragraph.text().substring(occurrence.end()), false);
        case LEFT -> words(paragraph.text().substring(0, occurrence.start()), true);
      };
    }

    private static List<String> words(String text, boolean backwards) {
      // Far enough for the words that sort, and no further: paragraphs may be long.
      int far = MAX_SORT_WORDS * MAX_SORT_WORDS;
      String near =
          text.length() <= far
              ? text
              : backwards ? text.substring(text.length() - far) : text.substring(0, far);
      List<String> words =
          WORD.matcher(near)
              .results()
              .map(word -> QueryAnalysis.fold(word.group()).toLowerCase(Locale.ROOT))
              .toList();
      List<String> ordered = backwards ? words.reversed() : words;
      return List.copyOf(ordered.subList(0, Math.min(MAX_SORT_WORDS, ordered.size())));
    }
  }
}
