/**
 * Text for people: wrapped, coloured, with matches marked.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 */
@NullMarked
package nl.kamerspoor.output.text;

import org.jspecify.annotations.NullMarked;
