/**
 * Prints what was found: as text, JSON Lines, tables, Markdown, documents, workbooks,
 * bibliographies and pictures. Only here are colours, columns and markup known.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in is what a command found or counted, with a {@link nl.kamerspoor.output.Format}
 * and a {@link nl.kamerspoor.output.Presentation}. What goes out is text on a writer that stays
 * open, or the bytes of a file; what a printer can write stands in its {@code FORMATS}. The rooms,
 * each of which uses only those before it:
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.output.words}: numbers, dates and names in words, and text that no
 *       terminal obeys
 *   <li>{@link nl.kamerspoor.output.text}: lines of a terminal, wrapped, in colour, with matches
 *       marked
 *   <li>{@link nl.kamerspoor.output.data}: values under columns, and the formats that programs read
 *   <li>{@link nl.kamerspoor.output.report}: documents with quotations and tables, as HTML and DOCX
 *   <li>{@link nl.kamerspoor.output.reference}: papers as entries of a bibliography
 *   <li>{@link nl.kamerspoor.output.paper}: whole papers, and paragraphs among their neighbours
 *   <li>{@link nl.kamerspoor.output.index}: what an index holds, and what became of bringing it up
 *       to date
 *   <li>{@link nl.kamerspoor.output.listing}: words, runs and persons as rows
 *   <li>{@link nl.kamerspoor.output.answer}: the answer to a query
 *   <li>{@link nl.kamerspoor.output.batch}: the answers to a list of queries, and how they were
 *       made
 *   <li>{@link nl.kamerspoor.output.count}: what was counted, with how it was counted:
 *       concordances, collocates, vocabulary
 *   <li>{@link nl.kamerspoor.output.trend}: counts over time as text, table and lines for programs
 *   <li>{@link nl.kamerspoor.output.plot}: counts over time as pictures
 * </ol>
 *
 * <p>All text of papers and queries goes through {@link nl.kamerspoor.output.words.VisibleText},
 * {@code MarkdownText}, {@code DelimitedRows} or {@code JsonLines}, so that none of it is obeyed by
 * a terminal, a spreadsheet or a browser. JSON Lines are a contract: docs/jsonl.md. Sentences for
 * people stand in one class a room, whole and with slots, so that those of another language can be
 * put beside them: {@link nl.kamerspoor.output.words.Wording}, {@code PaperWording}, {@code
 * IndexWording}, {@code AnswerWording}, {@code BatchWording}, {@code CountWording}, {@code
 * TrendWording}, {@code PlotWording}.
 */
@NullMarked
package nl.kamerspoor.output;

import org.jspecify.annotations.NullMarked;
