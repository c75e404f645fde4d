/**
 * What an index holds, and what became of bringing it up to date.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 */
@NullMarked
package nl.kamerspoor.output.index;

import org.jspecify.annotations.NullMarked;
