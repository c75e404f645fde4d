package nl.kamerspoor.search.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How evenly the values that a reader is shown part what is found: the entropy of the parts (C. E.
 * Shannon, "A mathematical theory of communication", Bell System Technical Journal 27, 1948) over
 * that of as many equal ones, as E. C. Pielou has it ("The measurement of diversity in different
 * types of biological collections", Journal of Theoretical Biology 13, 1966).
 *
 * <p>The parts are each value that is shown, what states none, and all values that are not shown
 * together. So a property with a value for each paper, of which five cannot be shown to good use,
 * comes far below one whose five values hold most; and one that all papers share has 0. What has
 * several values counts in the part of each; the shares are of the sum.
 */
final class Evenness {

  private static final int SUGGESTED = 2;

  private Evenness() {}

  /**
   * From 0, all in one part, to 1, equal parts.
   *
   * @param parts how much is in each, empty ones too
   */
  static double of(long[] parts) {
    double sum = 0;
    for (long part : parts) {
      sum += part;
    }
    double entropy = 0;
    for (long part : parts) {
      if (part > 0) {
        entropy -= part / sum * Math.log(part / sum);
      }
    }
    return parts.length < 2 ? 0 : entropy / Math.log(parts.length);
  }

  /** The two that part most evenly, that one first; fewer where the others do not part at all. */
  static List<Facet> most(List<Facet> facets) {
    List<Facet> parting = new ArrayList<>(facets);
    parting.removeIf(facet -> facet.evenness() == 0);
    parting.sort(Comparator.comparingDouble(Facet::evenness).reversed());
    return parting.subList(0, Math.min(SUGGESTED, parting.size()));
  }
}
