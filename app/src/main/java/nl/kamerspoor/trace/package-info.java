/**
 * A term to its traces: where it stands, how often in each period, next to which words.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; counts] -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.trace.Trend} to count a term by periods or names, by {@link
 * nl.kamerspoor.trace.Concordance} to list each place of it in its context, and by the room {@code
 * vocabulary} for the words around it. The rooms, in the order in which data meets them:
 *
 * <ol>
 *   <li>{@code occurrence}: every place of a term. {@link
 *       nl.kamerspoor.trace.occurrence.Occurrences} goes over the paragraphs that a query finds,
 *       segment by segment, and gives each {@link nl.kamerspoor.trace.occurrence.Occurrence} from
 *       the postings, all of them and never a sample. Whatever counts, lists or compares stands on
 *       that.
 *   <li>{@code bucket}: what counts are parted into. {@link nl.kamerspoor.trace.bucket.Buckets} are
 *       periods by a number of the paper, or names by just the filter that a search with that name
 *       has, so that each count leads to its paragraphs.
 *   <li>{@code measure}: a {@link nl.kamerspoor.trace.measure.Rate} by a {@link
 *       nl.kamerspoor.trace.measure.TextSize}, how evenly a term is spread, how sure a change is.
 *   <li>{@code vocabulary}: the words of the index, counted.
 * </ol>
 *
 * <p>{@code TermCounter} counts one term: {@code ParagraphCollector} gathers its paragraphs, and
 * each {@code BucketCount} adds up to a {@link nl.kamerspoor.trace.TrendRow} of a {@link
 * nl.kamerspoor.trace.TermTrend}.
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
