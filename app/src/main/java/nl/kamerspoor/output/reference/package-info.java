/**
 * Prints papers as entries of a bibliography.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in is paragraphs that were found, what goes out is an entry for the paper of each,
 * in a debate for its speaker, once.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.output.reference.BibliographyPrinter} takes the paragraphs, one after
 *       the other.
 *   <li>{@code BibliographyEntry} is what a bibliography has of a paper or a speech, with an {@code
 *       Author} for each who signed or speaks.
 *   <li>{@code RisForm}, {@code BibtexForm} and {@code CslJsonForm} write it.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.output.reference;

import org.jspecify.annotations.NullMarked;
