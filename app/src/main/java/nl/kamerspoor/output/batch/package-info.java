/**
 * Prints the answers to a list of queries, and how they were made.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in is a {@link nl.kamerspoor.output.batch.QueryOutcome} for each query, made by
 * many threads; what goes out is written by one, in the order of the list.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.output.batch.BatchPrinter} prepares what a query adds and writes it:
 *       {@code BatchJsonLines}, {@code BatchRows}, {@code BatchWorkbook}, {@code BatchMarkdown},
 *       {@code BatchTrec}, {@code BatchBibliography}.
 *   <li>{@link nl.kamerspoor.output.batch.BatchTally} counts what became of the queries.
 *   <li>{@link nl.kamerspoor.output.batch.BatchRecord} writes and reads the lines of the journal,
 *       from which a list that was broken off goes on.
 *   <li>{@link nl.kamerspoor.output.batch.Provenance} is how all was made: {@link
 *       nl.kamerspoor.output.batch.ProvenanceJson} writes it for programs, {@code ProvenanceRow}
 *       for people.
 *   <li>{@link nl.kamerspoor.output.batch.BatchWording} has the sentences.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.output.batch;

import org.jspecify.annotations.NullMarked;
