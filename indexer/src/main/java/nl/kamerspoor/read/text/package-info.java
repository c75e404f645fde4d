/**
 * Plain text as it was printed: pages, furniture, headings, footnotes and paragraphs found by their
 * lines.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.read.text;

import org.jspecify.annotations.NullMarked;
