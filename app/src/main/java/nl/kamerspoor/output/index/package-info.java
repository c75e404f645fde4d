/**
 * Prints what an index holds, what became of bringing it up to date, and whether it is whole.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in is an index's statistics, stamp, report or check; what goes out is text, or
 * tables in any format.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.output.index.ReportText} tells what indexing did.
 *   <li>{@link nl.kamerspoor.output.index.Coverage} makes tables of what an index covers, and
 *       {@link nl.kamerspoor.output.index.CoveragePrinter} prints them below their totals.
 *   <li>{@link nl.kamerspoor.output.index.CheckText} tells whether it is whole and up to date.
 *   <li>{@link nl.kamerspoor.output.index.IndexIdentity} names the index that a number was counted
 *       in, and {@link nl.kamerspoor.output.index.SearchedIndex} the one that a report is of.
 *   <li>{@code IndexWording} has the sentences.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.output.index;

import org.jspecify.annotations.NullMarked;
