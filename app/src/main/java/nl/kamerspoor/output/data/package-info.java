/**
 * Text for programs: JSON Lines, delimited rows, Markdown and workbooks.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 */
@NullMarked
package nl.kamerspoor.output.data;

import org.jspecify.annotations.NullMarked;
