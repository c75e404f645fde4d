/**
 * Whole papers, and a paragraph among its neighbours.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 */
@NullMarked
package nl.kamerspoor.output.paper;

import org.jspecify.annotations.NullMarked;
