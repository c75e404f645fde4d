package nl.kamerspoor.output;

import org.jspecify.annotations.Nullable;

/**
 * How a trend is shown.
 *
 * @param unit what counts are held against
 * @param buckets what the buckets are, as the title of their column: {@code year}
 * @param forms whether each bucket's word forms are listed
 * @param links whether each row shows the search for its paragraphs
 * @param chart whether text has a chart
 * @param index the index directory for these searches, where it is not the usual one
 */
public record TrendPresentation(
    TrendUnit unit,
    String buckets,
    boolean forms,
    boolean links,
    boolean chart,
    @Nullable String index) {}
