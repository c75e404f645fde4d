/**
 * The jobs that are measured, each in a process of its own.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index -&gt; query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>The arguments of a process come in, and what it took goes out on its stdout, which {@link
 * nl.kamerspoor.bench.BenchJob} hands over. {@link nl.kamerspoor.bench.job.BenchWorker} does most
 * jobs: it indexes, and answers queries ({@link nl.kamerspoor.bench.job.QueryWork} of a {@link
 * nl.kamerspoor.bench.job.QueryKind}) by {@link nl.kamerspoor.bench.job.KamerspoorSearch}, which
 * can also ask {@link nl.kamerspoor.bench.job.PlainLoop} (the same search by Lucene's own parts),
 * or by {@link nl.kamerspoor.bench.job.BareLucene} (what one would write in an afternoon); {@code
 * FacetSearch} answers them with facets and without. {@link nl.kamerspoor.bench.job.PaperChanges}
 * changes some of the papers, {@link nl.kamerspoor.bench.job.LoadDictionary} does no more than load
 * the dictionary, and {@link nl.kamerspoor.bench.job.Memory} says how much was used. {@code
 * StockSearch} answers topics with Lucene's stock analyzer, for judging what is found.
 */
@NullMarked
package nl.kamerspoor.bench.job;

import org.jspecify.annotations.NullMarked;
