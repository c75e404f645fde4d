/**
 * How hits are scored: weights, rarity, and bonuses for words that stand close together.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.search.score;

import org.jspecify.annotations.NullMarked;
