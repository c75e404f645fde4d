/**
 * A term to its traces: where it stands, how often in each period, next to which words.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; counts] -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.trace.occurrence.Occurrences}: it goes over every paragraph that
 * a query finds, segment by segment, and gives each {@link
 * nl.kamerspoor.trace.occurrence.Occurrence} in it from the postings, all of them and never a
 * sample. Whatever counts, lists or compares stands on that. {@link nl.kamerspoor.trace.Trend}
 * counts them in the buckets of a {@code Division}: periods by a number of the paper, names by just
 * the filter that a search with that name has, so that each count leads to its paragraphs.
 *
 * <p>What counts is what is said: paragraphs, list items and footnotes. Headings, figures,
 * letterheads and signatures count where they are asked for ({@link
 * nl.kamerspoor.search.request.CountRequest}); else it is told how often the term stands in them.
 *
 * <p>Text that repeats an earlier paragraph is told by the marks that the index keeps ({@link
 * nl.kamerspoor.index.fields.TextSignature}), among the paragraphs that have the term: the oldest
 * is the original, whatever order papers were indexed in.
 *
 * <p>What a query is to be counted as is said by {@code search} ({@link
 * nl.kamerspoor.search.plan.CountedQuery}); nothing here prints or knows the command line.
 */
@NullMarked
package nl.kamerspoor.trace;

import org.jspecify.annotations.NullMarked;
