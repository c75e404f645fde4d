package nl.kamerspoor.search.plan;

import nl.kamerspoor.analysis.QueryWord;

/**
 * A word that goes with a query.
 *
 * @param weight against a typed word, at most {@link RankingWeights#more()}
 */
public record Companion(QueryWord word, float weight) {}
