/**
 * An index that is there: opened, checked, counted, and compared with its files.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>A folder comes in. {@link nl.kamerspoor.index.open.IndexFolder} says what is an index's in it,
 * {@link nl.kamerspoor.index.open.LatestCommit} reads the {@link
 * nl.kamerspoor.index.open.IndexStamp} and the ledger, and {@link
 * nl.kamerspoor.index.open.OpenIndex} gives papers and paragraphs by their ids, or an {@link
 * nl.kamerspoor.index.open.IndexException} that says what is wrong and what to do. {@link
 * nl.kamerspoor.index.open.NearestIds} finds what was meant by an id that is not there.
 *
 * <p>Of an open index: {@link nl.kamerspoor.index.open.IndexedPersons} joins the printed names to
 * persons, {@link nl.kamerspoor.index.open.IndexedParties} knows their parties, both paragraph by
 * paragraph as a {@link nl.kamerspoor.index.open.SegmentColumn}, and {@link
 * nl.kamerspoor.index.open.PersonCount} how much each has; {@link
 * nl.kamerspoor.index.open.StatisticsCounter} adds up {@link
 * nl.kamerspoor.index.open.IndexStatistics}; {@link nl.kamerspoor.index.open.IndexCheck} reads
 * every byte ({@link nl.kamerspoor.index.open.DamagedIndex} what can still be read). {@link
 * nl.kamerspoor.index.open.Freshness} compares the ledger with the disk ({@code LedgerComparison}).
 */
@NullMarked
package nl.kamerspoor.index.open;

import org.jspecify.annotations.NullMarked;
