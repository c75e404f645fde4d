package nl.kamerspoor.search.request;

/**
 * A paper in a ranking.
 *
 * @param id the document id
 * @param score higher is better
 */
public record RankedPaper(String id, float score) {}
