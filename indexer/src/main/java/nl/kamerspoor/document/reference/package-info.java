/**
 * How papers are named in print: reads the number of a Kamerstuk, and prints the citation that
 * lawyers use.
 *
 * <pre>
 * file -&gt; text -&gt; [paragraphs + metadata] -&gt; analysis -&gt; index -&gt; [query] -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>A text that names a paper or dossier comes in ({@code 29 754, nr. 391}), and {@link
 * nl.kamerspoor.document.reference.KamerstukNumbers} gives its number; a paper's id and metadata
 * come in, and {@link nl.kamerspoor.document.reference.LegalCitation} is what to write in a
 * footnote, with the link.
 *
 * <p>{@link nl.kamerspoor.document.reference.ReferenceReader} is the one reader of printed references,
 * for all that names papers: running
 * text, queries, {@code show}, lists, links between papers. Until they use it, some places have
 * readers of their own: {@code read.citation} finds citations in running text, {@code
 * search.query.PaperNumber} papers in a query, {@code command.option.PaperFinder} those that are
 * typed after {@code show}.
 */
@NullMarked
package nl.kamerspoor.document.reference;

import org.jspecify.annotations.NullMarked;
