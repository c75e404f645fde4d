package nl.kamerspoor.output.trend;

/**
 * How a trend is shown.
 *
 * @param unit what counts are held against
 * @param buckets what the buckets are, as the title of their column: {@code year}
 * @param forms whether each bucket's word forms are listed
 * @param links whether each row shows the search for its paragraphs
 * @param chart whether text has a chart
 */
public record TrendPresentation(
    TrendUnit unit, String buckets, boolean forms, boolean links, boolean chart) {}
