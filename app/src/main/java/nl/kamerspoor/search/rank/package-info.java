/**
 * A plan to the best paragraphs and papers, with exact counts.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.search.rank;

import org.jspecify.annotations.NullMarked;
