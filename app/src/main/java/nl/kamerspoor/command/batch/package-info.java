/**
 * The command that answers a list of queries, however long, and can go on where it was stopped.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [queries -&gt; query -&gt; hits + snippets -&gt; output]
 * </pre>
 *
 * <p>In comes a list, out go its answers in its order, with how they were made. In the order in
 * which an entry meets them:
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.command.batch.BatchCommand}, the class to enter by, reads {@link
 *       nl.kamerspoor.command.batch.BatchOptions}, opens the {@link
 *       nl.kamerspoor.command.batch.ListFile} and begins a {@link
 *       nl.kamerspoor.command.batch.BatchRun}, which hands its entries to several threads.
 *   <li>{@link nl.kamerspoor.command.batch.RowRequests} makes a request of an entry, by the options
 *       of the command line and its own; {@link nl.kamerspoor.command.batch.EntryAnswerer} answers
 *       it, or says why not: one that fails costs no other its answer.
 *   <li>{@link nl.kamerspoor.command.batch.BatchOutput} prints the answers to a {@link
 *       nl.kamerspoor.command.batch.BatchTarget}: stdout, a {@link
 *       nl.kamerspoor.command.batch.BatchFile} in which whole parts stand at any moment, with a
 *       {@link nl.kamerspoor.command.batch.BatchJournal} beside it by which another run can go on,
 *       or a file that means something only as a whole.
 *   <li>{@code BatchForm} says what they are written as; {@code NotesFile} is the file in which a
 *       person notes something of hits, read before the list is answered and written after it.
 *   <li>{@link nl.kamerspoor.command.batch.BatchProgress} says how far that is.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.command.batch;

import org.jspecify.annotations.NullMarked;
