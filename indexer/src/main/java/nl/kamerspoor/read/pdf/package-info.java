/**
 * PDF to units: glyphs to lines, lines to columns, columns to blocks.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.read.pdf;

import org.jspecify.annotations.NullMarked;
