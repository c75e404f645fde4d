/**
 * The pieces of text that every format yields, and the repair of printed text: hyphens at line
 * ends, marks of footnotes, links, speakers.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.read.unit;

import org.jspecify.annotations.NullMarked;
