/**
 * A list of queries to requests that can be searched, and many answers in the order of the list.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [queries -&gt; query] -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.batch.QueryList}, which finds out by the content what a list is
 * (lines, a table, JSON Lines, TREC topics) and gives its queries one by one, so that a list may be
 * of any size. What cannot be read is an entry too, with its place: one bad line costs no other its
 * answer. {@link nl.kamerspoor.batch.OrderedParallelWork} works on many at a time and gives the
 * results in their order.
 *
 * <p>It is a package of its own because a list is neither a paper nor a query: it knows neither the
 * index nor the options of the command line, and a query passes through it as it was written.
 */
@NullMarked
package nl.kamerspoor.batch;

import org.jspecify.annotations.NullMarked;
