/**
 * An entry of a list: a query with its id, options and place.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [queries -&gt; query] -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.batch.entry;

import org.jspecify.annotations.NullMarked;
