package nl.kamerspoor.search.facet;

import nl.kamerspoor.search.request.SearchRequest.Unit;

/**
 * How much of what is found has one value.
 *
 * @param text {@code GroenLinks-PvdA}, {@code 2019}; {@code onbekend} for what states none
 * @param paragraphs that are found and have it; exact
 * @param papers that those paragraphs stand in; exact
 * @param filter what narrows to just these, in the query language: {@code partij:"GroenLinks-PvdA"}
 */
public record FacetValue(String text, long paragraphs, long papers, String filter) {

  /** How many there are of what a search finds. */
  public long in(Unit unit) {
    return unit == Unit.PARAGRAPH ? paragraphs : papers;
  }
}
