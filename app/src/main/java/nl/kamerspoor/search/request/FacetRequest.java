package nl.kamerspoor.search.request;

import java.util.HashSet;
import java.util.List;

/**
 * By what to part what is found.
 *
 * @param fields in this order; none where nothing is to be counted
 * @param most how many values of each are given at the most
 * @param suggested whether nobody asked: then only those that part it most evenly are given, and
 *     none where all hits are shown
 */
public record FacetRequest(List<FacetField> fields, int most, boolean suggested) {

  /** How many values of a facet are given at the most. */
  public static final int MOST_VALUES = 10;

  private static final int MOST_SUGGESTED_VALUES = 5;

  /** Nothing is counted. */
  public static final FacetRequest NONE = new FacetRequest(List.of(), MOST_VALUES, false);

  /** What helps a reader who sees only the first of many hits. */
  public static final FacetRequest SUGGESTED =
      new FacetRequest(List.of(FacetField.values()), MOST_SUGGESTED_VALUES, true);

  public FacetRequest {
    fields = List.copyOf(fields);
    if (new HashSet<>(fields).size() < fields.size()) {
      throw new IllegalArgumentException("a facet is asked for twice: " + fields);
    }
  }

  /** These facets, in this order. */
  public static FacetRequest of(List<FacetField> fields) {
    return new FacetRequest(fields, MOST_VALUES, false);
  }
}
