/**
 * The command line, one file a command: options, a request, one call, a printer, an exit code.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output]
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.command.CommandLineProgram}, which finds the command, hands it
 * the {@link nl.kamerspoor.command.Environment} and tells every failure in one message. Options
 * that commands share are classes of their own ({@code FilterOptions}, {@code SearchOptions},
 * {@code PresentationOptions}, {@code HitOptions}, {@code CountingOutput}, {@code IndexOption})
 * with a method that gives a plain record. {@code IndexDoor} opens the index, and first makes the
 * default one where that is needed.
 *
 * <p>{@code batch} is the one long way: {@code RowRequests} makes requests of a list's entries by
 * the options of the command line, {@code Answering} answers them on many threads, and {@code
 * BatchOutput} writes them in order, with a {@code BatchJournal} beside a file so that another run
 * can go on where this one was stopped.
 *
 * <p>picocli is used by calls, not by annotations, and only the command that was typed is built:
 * starting is most of what a search costs.
 *
 * <p>Exit codes: 0 found, 1 nothing found, 2 error. A reader of the results who has gone, as {@code
 * head} has, is no error.
 */
@NullMarked
package nl.kamerspoor.command;

import org.jspecify.annotations.NullMarked;
