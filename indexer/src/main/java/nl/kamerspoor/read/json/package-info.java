/**
 * JSON Lines, as the command that reads a file writes them, back to papers.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.read.json;

import org.jspecify.annotations.NullMarked;
