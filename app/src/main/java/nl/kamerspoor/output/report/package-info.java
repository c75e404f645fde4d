/**
 * Writes reports: documents with headings, quotations, sources and tables, that are pasted into
 * memos.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in is one part of a report after the other, from whoever knows what it is about;
 * what goes out is a file that is the same for the same parts.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.output.report.ReportWriter} takes the parts, of stretches of text that
 *       are {@link nl.kamerspoor.output.report.ReportSpan}s.
 *   <li>{@link nl.kamerspoor.output.report.HtmlReport} makes one page of HTML of them, escaped by
 *       {@link nl.kamerspoor.output.report.HtmlText}; {@link
 *       nl.kamerspoor.output.report.DocxReport} a Word document.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.output.report;

import org.jspecify.annotations.NullMarked;
