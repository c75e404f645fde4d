package nl.kamerspoor.search.facet;

import java.util.List;
import nl.kamerspoor.search.request.FacetField;
import org.jspecify.annotations.Nullable;

/**
 * What is found, parted by one property. A paragraph with several values counts for each.
 *
 * @param distinct how many values there are, what states none aside
 * @param values those that most is found of, the first most; years by year
 * @param unknown what states no value; null where everything does
 * @param evenness how evenly what is found is parted by this; see {@link Evenness}
 */
public record Facet(
    FacetField field,
    int distinct,
    List<FacetValue> values,
    @Nullable FacetValue unknown,
    double evenness) {

  public Facet {
    values = List.copyOf(values);
  }

  /** How many values there are besides {@link #values}. */
  public int more() {
    return distinct - values.size();
  }
}
