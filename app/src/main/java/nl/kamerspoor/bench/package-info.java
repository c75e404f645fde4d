/**
 * Measures Kamerspoor beside what a user would pick instead, on the same text and queries.
 *
 * <p>Each job of each contender runs in a process of its own, {@link
 * nl.kamerspoor.bench.BenchWorker}.
 */
@NullMarked
package nl.kamerspoor.bench;

import org.jspecify.annotations.NullMarked;
