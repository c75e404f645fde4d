/**
 * The one place that says how Dutch is analysed: text to tokens, for the index and for queries.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; [analysis] -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.analysis;

import org.jspecify.annotations.NullMarked;
