/**
 * The files that an index is made of: found on the disk, and remembered as they were when they were
 * read.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>Folders and files come in as {@link nl.kamerspoor.index.sources.StoredPaths} keeps them, so
 * that a folder and its index can move together. {@link nl.kamerspoor.index.sources.CorpusWalk}
 * finds each {@link nl.kamerspoor.index.sources.CorpusFile} under them; its {@link
 * nl.kamerspoor.index.sources.FileState} is compared with its {@link
 * nl.kamerspoor.index.sources.LedgerEntry} in the {@link nl.kamerspoor.index.sources.Ledger}, which
 * a commit writes down in a {@code LedgerSegment}. {@link nl.kamerspoor.index.sources.GoneSources}
 * says which sources have yielded to others, {@link nl.kamerspoor.index.sources.DuplicateNotes}
 * which papers stand in several files, {@link nl.kamerspoor.index.sources.NonPaperFiles} what holds
 * no papers. A {@link nl.kamerspoor.index.sources.Note} is a remark on a file, a {@link
 * nl.kamerspoor.index.sources.TextCount} how much text there is.
 *
 * <p>Nothing here knows the fields of the index.
 */
@NullMarked
package nl.kamerspoor.index.sources;

import org.jspecify.annotations.NullMarked;
