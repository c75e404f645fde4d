/**
 * Bytes of a list to lines with their places, and what is wrong with them.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [queries -&gt; query] -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.batch.line;

import org.jspecify.annotations.NullMarked;
