/**
 * Files to Lucene documents: one update of the index, from the walk to the commit.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>An {@link nl.kamerspoor.index.write.IndexRequest} comes in with the files of a {@code
 * CorpusWalk}, an {@link nl.kamerspoor.index.write.IndexReport} goes out. {@link
 * nl.kamerspoor.index.write.IndexUpdate} leads: {@code IndexingRun} reads what is new or changed by
 * {@link nl.kamerspoor.index.write.FileReading}, on several threads; {@code PaperWriter} writes
 * each paper; {@code FileResult} keeps what became of each file; {@code DuplicatePapers} decides
 * which file speaks for a paper that several hold; {@code IndexCommit} makes it hold, and {@code
 * ReportCounter} counts. A {@link nl.kamerspoor.index.write.ProgressListener} is told how far it
 * is.
 */
@NullMarked
package nl.kamerspoor.index.write;

import org.jspecify.annotations.NullMarked;
