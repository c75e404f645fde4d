/**
 * Writes values under columns in any format: text, JSON Lines, CSV, tabs, Markdown and workbooks.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in is things of one kind, and columns that know how to get the values of each; what
 * goes out is rows.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.output.data.Cell} is a value: its kind decides how each format writes
 *       it.
 *   <li>{@link nl.kamerspoor.output.data.Column} has a name for programs, a heading for people, and
 *       the way to its values.
 *   <li>{@link nl.kamerspoor.output.data.Listing} is things under columns.
 *   <li>{@link nl.kamerspoor.output.data.ListingPrinter} prints one in any format that is text.
 *   <li>{@link nl.kamerspoor.output.data.JsonLines}, {@link
 *       nl.kamerspoor.output.data.DelimitedRows} and {@link nl.kamerspoor.output.data.MarkdownText}
 *       write the formats themselves, and harmlessly whatever stands in a text.
 *   <li>{@link nl.kamerspoor.output.data.WorkbookFile} grows on disk, sheet by sheet, as {@link
 *       nl.kamerspoor.output.data.SheetRows}, with the widths of {@code WorkbookWidths}; {@code
 *       ReproducibleZip} gives equal content equal bytes.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.output.data;

import org.jspecify.annotations.NullMarked;
