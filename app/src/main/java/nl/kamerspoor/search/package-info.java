/**
 * A request to hits: reads the query, builds Lucene's, ranks, counts, and marks the matches in
 * snippets.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>Nothing here prints or knows the command line.
 */
@NullMarked
package nl.kamerspoor.search;

import org.jspecify.annotations.NullMarked;
