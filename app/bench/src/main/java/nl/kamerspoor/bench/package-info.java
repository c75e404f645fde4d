/**
 * Measures Kamerspoor beside what a user would pick instead, on the same text and queries, on the
 * reader's own machine.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index -&gt; query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.bench.BenchCommand}, which the command line finds when this
 * module stands on the class path, and by {@link nl.kamerspoor.bench.FullRun}: {@code BenchCorpus}
 * prepares the text, {@code Benchmark} with {@code IndexBuilds} has every contender do every job in
 * turn, {@code Measurements} keeps what each round gave, {@code PerformanceTarget} says what must
 * be true of it. {@link nl.kamerspoor.bench.Comparison} runs the short jobs of two commits in turn.
 * {@link nl.kamerspoor.bench.FacetRun} says what facets cost.
 *
 * <p>Why two ways to measure: some contenders are programs of others (sqlite3, ripgrep), most jobs
 * are whole processes, and on a machine that is not quiet only contenders that take turns can be
 * compared. JMH is not made for these, so here every job runs in a process of its own ({@link
 * nl.kamerspoor.bench.job.BenchWorker}), round after round, and what counts is the median of the
 * ratios within the rounds. What can be measured inside one process (a warm search, the analysis, a
 * trend, a list of queries) is measured by JMH too, for whoever works at it: quicker, each by
 * itself, with JMH's profilers. That is in {@code app/bench/src/jmh} and runs by {@code mvn verify
 * -Pbench}.
 */
@NullMarked
package nl.kamerspoor.bench;

import org.jspecify.annotations.NullMarked;
