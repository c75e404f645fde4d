/**
 * Options that several commands share, and the plain records they give.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output]
 * </pre>
 */
@NullMarked
package nl.kamerspoor.command.option;

import org.jspecify.annotations.NullMarked;
