/**
 * Papers to a Lucene index and back: one Lucene document a paragraph, a stamp that says by which
 * rules it was made, and a ledger of the files that are in it.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.index.Indexer} to make an index or bring it up to date, and by
 * {@link nl.kamerspoor.index.open.OpenIndex} to read one. The rooms, in the order in which data
 * meets them:
 *
 * <ol>
 *   <li>{@code sources}: the files. {@link nl.kamerspoor.index.sources.CorpusWalk} finds them,
 *       {@link nl.kamerspoor.index.sources.Ledger} knows what they were when they were read.
 *   <li>{@code fields}: a paper to Lucene's documents and back. {@link
 *       nl.kamerspoor.index.fields.IndexFields} names the fields, {@link
 *       nl.kamerspoor.index.fields.PaperDocuments} fills and reads them, {@link
 *       nl.kamerspoor.index.fields.MetadataQueries} asks for them.
 *   <li>{@code open}: an index that is there. {@link nl.kamerspoor.index.open.OpenIndex} reads it,
 *       {@link nl.kamerspoor.index.open.IndexedPersons} tells who signs and speaks in it, {@link
 *       nl.kamerspoor.index.open.IndexStatistics} what it covers, {@link
 *       nl.kamerspoor.index.open.Freshness} whether its files have changed.
 *   <li>{@code write}: one update. {@link nl.kamerspoor.index.write.IndexUpdate} goes from the walk
 *       to the commit.
 * </ol>
 *
 * <p>The ledger stands beside Lucene's files in parts that are only ever added, and the commit
 * names those that belong to it: so it is of one piece with the index whatever stops the program, a
 * step of a long build costs what the step has, and an update of a hundred files does not rewrite
 * the entries of three hundred thousand. Documents of the index itself could hold the entries too,
 * but whatever counts paragraphs would have to pass them over; a second index would have commits of
 * its own, to be kept in step with those of the first, and take longer to open than a list of five
 * files to read.
 *
 * <p>Beside this package will stand {@code fetch}, which brings papers from the official sources
 * into the folders that are indexed, and {@code links}, which keeps at index time who cites whom
 * and which text repeats another, both ways.
 */
@NullMarked
package nl.kamerspoor.index;

import org.jspecify.annotations.NullMarked;
