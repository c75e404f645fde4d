/**
 * Reads a list of queries entry by entry, and works on many entries at a time.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [queries -&gt; query] -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>In come bytes, out go entries: a query with its id, its options and the place of each, or what
 * is wrong with it. What cannot be read is an entry too: one bad line costs no other its answer. In
 * the order in which the bytes meet them:
 *
 * <ol>
 *   <li>{@code line} makes lines of the bytes, with their places.
 *   <li>{@link nl.kamerspoor.batch.QueryList}, the class to enter by, finds out by the first line
 *       what the list is, and gives its entries one by one, so that it may be of any size.
 *   <li>{@link nl.kamerspoor.batch.LineEntries} reads a query a line, {@link
 *       nl.kamerspoor.batch.JsonEntries} an object a line, {@link nl.kamerspoor.batch.TrecEntries}
 *       topics, and {@code table} the rows of a table. All give what {@code entry} has.
 *   <li>{@code notes} reads the tables in which persons noted something of hits.
 *   <li>{@link nl.kamerspoor.batch.SeenIds} finds an id that was given before.
 *   <li>{@link nl.kamerspoor.batch.OrderedParallelWork} has several threads work on entries, and
 *       hands on what they make in the order of the list.
 * </ol>
 *
 * <p>A list is neither a paper nor a query: nothing here knows the index or the options of the
 * command line, and a query passes through as it was written.
 */
@NullMarked
package nl.kamerspoor.batch;

import org.jspecify.annotations.NullMarked;
