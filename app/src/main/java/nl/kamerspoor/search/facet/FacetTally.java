package nl.kamerspoor.search.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import nl.kamerspoor.search.request.FacetField;
import nl.kamerspoor.search.request.SearchRequest.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what is found of each value of a column: two counts and a mark a value, in arrays by its
 * number. Only the values that are given at the end become objects.
 */
final class FacetTally {

  private static final String UNKNOWN = "onbekend";

  private final int[] paragraphs;
  private final int[] papers;

  /** The paper that each value was last seen in. */
  private final int[] lastPaper;

  private long unknownParagraphs;
  private long unknownPapers;
  private int lastUnknown = -1;

  /**
   * @param size how many numbers there are
   */
  FacetTally(int size) {
    paragraphs = new int[size];
    papers = new int[size];
    lastPaper = new int[size];
    Arrays.fill(lastPaper, -1);
  }

  /**
   * Adds paragraphs of a paper that have the same values.
   *
   * @param paper a number that no other paper has; papers come one after the other
   * @param values the numbers of the values, each once
   */
  void add(int paper, int[] values, int count) {
    for (int value : values) {
      paragraphs[value] += count;
      if (lastPaper[value] != paper) {
        lastPaper[value] = paper;
        papers[value]++;
      }
    }
    if (values.length == 0) {
      unknownParagraphs += count;
      if (lastUnknown != paper) {
        lastUnknown = paper;
        unknownPapers++;
      }
    }
  }

  /** What most is found of comes first, of equals what has the lower number. */
  private static final class Ranking implements Comparator<Integer> {

    private final int[] leading;
    private final int[] following;

    Ranking(int[] leading, int[] following) {
      this.leading = leading;
      this.following = following;
    }

    @Override
    public int compare(Integer one, Integer other) {
      return of(one, other);
    }

    /** Compares two values as {@link #compare} does, without making objects of them. */
    int of(int one, int other) {
      if (leading[one] != leading[other]) {
        return Integer.compare(leading[other], leading[one]);
      }
      return following[one] == following[other]
          ? Integer.compare(one, other)
          : Integer.compare(following[other], following[one]);
    }
  }

  /** The facet, once all has been added. */
  Facet facet(FacetField field, FacetColumn column, Unit unit, int most) throws IOException {
    Ranking ranking =
        unit == Unit.PARAGRAPH ? new Ranking(paragraphs, papers) : new Ranking(papers, paragraphs);
    PriorityQueue<Integer> best = new PriorityQueue<>(ranking.reversed());
    int distinct = 0;
    long sum = 0;
    for (int number = 0; number < paragraphs.length; number++) {
      if (paragraphs[number] > 0) {
        distinct++;
        sum += unit == Unit.PARAGRAPH ? paragraphs[number] : papers[number];
        if (best.size() == most && most > 0 && ranking.of(number, best.element()) < 0) {
          best.remove();
        }
        if (best.size() < most) {
          best.add(number);
        }
      }
    }
    List<Integer> shown = new ArrayList<>(best);
    shown.sort(field == FacetField.YEAR ? Comparator.naturalOrder() : ranking);
    List<FacetValue> values = new ArrayList<>();
    for (int number : shown) {
      values.add(
          new FacetValue(
              column.text(number), paragraphs[number], papers[number], column.filter(number)));
    }
    FacetValue unknown =
        unknownParagraphs == 0
            ? null
            : new FacetValue(
                UNKNOWN, unknownParagraphs, unknownPapers, field.filter().dutch() + ":" + UNKNOWN);
    return new Facet(field, distinct, values, unknown, evenness(unit, most, sum, values, unknown));
  }

  private static double evenness(
      Unit unit, int most, long sum, List<FacetValue> values, @Nullable FacetValue unknown) {
    long[] parts = new long[most + 2];
    long shown = 0;
    for (int i = 0; i < values.size(); i++) {
      parts[i] = values.get(i).in(unit);
      shown += parts[i];
    }
    parts[most] = sum - shown;
    parts[most + 1] = unknown == null ? 0 : unknown.in(unit);
    return Evenness.of(parts);
  }
}
