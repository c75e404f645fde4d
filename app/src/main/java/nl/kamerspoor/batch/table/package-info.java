/**
 * Reads lists that are tables: separators, quotes, headers and rows.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [queries -&gt; query] -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>In come lines, out go entries. In the order in which a line meets them:
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.batch.table.TableShape} finds out by the first line what the columns
 *       are, and which {@link nl.kamerspoor.batch.table.CellSeparator} stands between them.
 *   <li>A {@link nl.kamerspoor.batch.table.RowReader} cuts each line into the cells of a {@code
 *       TableRow}: {@code CsvRows} (with {@code CsvScan} for their places and {@code Quotes} for
 *       what is doubled), {@code TabRows}, {@code BlankRows}, or {@code SingleCellRows} where there
 *       is one column.
 *   <li>{@link nl.kamerspoor.batch.table.TableEntries}, the class to enter by, puts them under the
 *       names of the columns.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.batch.table;

import org.jspecify.annotations.NullMarked;
