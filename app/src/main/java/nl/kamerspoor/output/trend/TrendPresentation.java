package nl.kamerspoor.output.trend;

/**
 * How a trend is shown.
 *
 * @param unit what counts are held against
 * @param forms whether each bucket's word forms are listed
 * @param links whether each row shows the search for its paragraphs
 * @param chart whether text has a chart
 */
public record TrendPresentation(TrendUnit unit, boolean forms, boolean links, boolean chart) {}
