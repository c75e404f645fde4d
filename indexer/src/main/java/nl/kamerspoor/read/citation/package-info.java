/**
 * Finds printed references to other papers in running text.
 *
 * <pre>
 * file -&gt; text -&gt; [paragraphs] + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>What comes in is the text of a paragraph; what goes out are {@link
 * nl.kamerspoor.document.Citation}s, with their place and the ids that they mean. This room uses no
 * other.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.read.citation.CitationFinder} looks for places where a reference can
 *       begin, and decides by the words around it whether it is one.
 *   <li>{@code DossierReference} reads a dossier and, by {@code PaperNumbers}, the papers in it;
 *       {@code SittingReference} reads references to the proceedings, {@code PublishedId} the
 *       publisher's own ids.
 *   <li>{@code PrintedNumbers} tells a number of parliament from amounts, years and the like.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.read.citation;

import org.jspecify.annotations.NullMarked;
