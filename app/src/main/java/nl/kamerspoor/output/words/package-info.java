/**
 * Numbers, dates and the names of things in words, and text that no terminal obeys.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 */
@NullMarked
package nl.kamerspoor.output.words;

import org.jspecify.annotations.NullMarked;
