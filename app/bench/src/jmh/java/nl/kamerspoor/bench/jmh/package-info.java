/**
 * Benchmarks by JMH of what runs inside one process: a warm search, the analysis, a trend, a list
 * of queries, each beside what a user would write with bare Lucene. Enter by {@link
 * nl.kamerspoor.bench.jmh.JmhRun}, which {@code mvn verify -Pbench} runs; only that profile
 * compiles this folder. Whole processes and the programs of others are measured in {@code
 * nl.kamerspoor.bench}.
 */
@NullMarked
package nl.kamerspoor.bench.jmh;

import org.jspecify.annotations.NullMarked;
