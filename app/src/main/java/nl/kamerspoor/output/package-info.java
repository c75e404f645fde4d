/**
 * Records to text: one class a format. Only here are colours, columns and markup known.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in, and the class to enter by:
 *
 * <ul>
 *   <li>answers to queries, one or many: {@link nl.kamerspoor.output.answer.AnswerPrinter}
 *   <li>what became of a list of queries: {@link nl.kamerspoor.output.batch.BatchPrinter}, and
 *       {@link nl.kamerspoor.output.batch.ProvenanceJson} for how it was made
 *   <li>papers as entries of a bibliography: {@link
 *       nl.kamerspoor.output.reference.BibliographyPrinter}
 *   <li>whole papers: {@link nl.kamerspoor.output.paper.PaperPrinter}; a paragraph among its
 *       neighbours: {@link nl.kamerspoor.output.paper.ExcerptPrinter}
 *   <li>whatever else is rows under columns: a {@link nl.kamerspoor.output.data.Listing}, which
 *       {@link nl.kamerspoor.output.data.ListingPrinter} prints in every format
 * </ul>
 *
 * <p>Text for people goes through {@code TextPage}, which alone wraps and colours. All text of
 * papers and queries goes through {@link nl.kamerspoor.output.words.VisibleText}, {@code
 * MarkdownText}, {@code DelimitedRows} or {@code JsonLines}, so that none of it is obeyed by a
 * terminal, a spreadsheet or a browser. JSON Lines are a contract: docs/jsonl.md.
 */
@NullMarked
package nl.kamerspoor.output;

import org.jspecify.annotations.NullMarked;
