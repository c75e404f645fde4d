/**
 * The index that a command reads: where it is, and that it is there and up to date.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>In comes {@code --index} or what the environment says instead; out goes an open index.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.command.index.IndexOption} gives the {@link
 *       nl.kamerspoor.command.index.IndexLocation}.
 *   <li>{@link nl.kamerspoor.command.index.IndexOpener}, the class to enter by, opens what is
 *       there; the default index it first makes, or brings up to date.
 *   <li>{@link nl.kamerspoor.command.index.IndexingProgress} says how far that is, {@link
 *       nl.kamerspoor.command.index.IndexNotes} what was left out.
 * </ol>
 *
 * <p>A cluster as an index will be opened here too.
 */
@NullMarked
package nl.kamerspoor.command.index;

import org.jspecify.annotations.NullMarked;
