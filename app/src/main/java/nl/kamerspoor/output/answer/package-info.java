/**
 * Prints the answer to a query, one class a format.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in is an {@link nl.kamerspoor.output.answer.Answer}: what was asked and what was
 * found. What goes out is its hits, with their words marked and their sources.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.output.answer.AnswerPrinter} chooses the printer of a format.
 *   <li>{@code AnswerText} prints for people, with {@link nl.kamerspoor.output.answer.PersonsText}
 *       on whom a name means, {@code FacetsText} on what was found by person, year and the like,
 *       and {@link nl.kamerspoor.output.answer.AdviceText} where nothing was found.
 *   <li>{@link nl.kamerspoor.output.answer.AnswerJsonLines} prints for programs, {@link
 *       nl.kamerspoor.output.answer.AnswerMarkdown} for reports.
 *   <li>{@link nl.kamerspoor.output.answer.AnswerReport} writes documents.
 *   <li>{@link nl.kamerspoor.output.answer.AnswerRows} prints for spreadsheets the rows that {@link
 *       nl.kamerspoor.output.answer.HitRows} makes; {@link nl.kamerspoor.output.answer.FacetRow}
 *       makes those of facets, and {@code HitNotes} has what a person noted of hits before.
 *   <li>{@code AnswerBibliography} prints for reference managers, {@link
 *       nl.kamerspoor.output.answer.AnswerTrec} for measuring.
 *   <li>{@link nl.kamerspoor.output.answer.AnswerWording} has the sentences.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.output.answer;

import org.jspecify.annotations.NullMarked;
