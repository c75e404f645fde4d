/**
 * Finds printed references to other papers in running text.
 *
 * <pre>
 * file -&gt; text -&gt; [paragraphs] + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>What comes in is the text of a paragraph; what goes out are {@link
 * nl.kamerspoor.document.Citation}s, with their place and the ids that they mean. How a reference
 * is printed is known to {@code document.reference}; this room decides what is one.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.read.citation.CitationFinder} looks for places where a reference can
 *       begin, has it read, and decides by the words around it whether it is one.
 *   <li>{@code PrintedNumbers} tells a number of parliament from amounts, years and the like.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.read.citation;

import org.jspecify.annotations.NullMarked;
