/**
 * A parsed query to Lucene's, with the words to mark and to count.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.search.plan;

import org.jspecify.annotations.NullMarked;
