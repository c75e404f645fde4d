/**
 * Prints counts over time as text, as tables and for programs.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in is a {@link nl.kamerspoor.trace.Trend} and how it is to be shown, a {@link
 * nl.kamerspoor.output.trend.TrendPresentation} in a {@link nl.kamerspoor.output.trend.TrendUnit};
 * what goes out is a row a bucket, or a row a term.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.output.trend.TrendResults} prints a trend in any format.
 *   <li>{@code TrendText} prints it for people: first the tables of {@code TrendTable}, a {@code
 *       BucketTable} or a {@code TermTable}; then a {@code BrailleChart}, whose buckets {@link
 *       nl.kamerspoor.output.trend.AxisLabels} names; then what {@code TermText} knows of each
 *       term.
 *   <li>{@link nl.kamerspoor.output.trend.TrendListing} and {@code TrendJsonLines} make rows and
 *       lines for programs, each with the search of its {@link
 *       nl.kamerspoor.output.trend.TrendLink}.
 *   <li>{@link nl.kamerspoor.output.trend.TrendWording} has the sentences.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.output.trend;

import org.jspecify.annotations.NullMarked;
