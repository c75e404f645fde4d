/**
 * How hits are scored: weights, rarity, and bonuses for words that stand close together.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>{@link nl.kamerspoor.search.score.RankingWeights} holds every weight, with where it comes
 * from. {@link nl.kamerspoor.search.score.InverseDocumentFrequency} says how much a word tells by
 * how few paragraphs have it. {@link nl.kamerspoor.search.score.BonusQuery} puts bonuses on top of
 * a query's score, and {@link nl.kamerspoor.search.score.BonusScorer} adds them only where the
 * score can still matter.
 */
@NullMarked
package nl.kamerspoor.search.score;

import org.jspecify.annotations.NullMarked;
