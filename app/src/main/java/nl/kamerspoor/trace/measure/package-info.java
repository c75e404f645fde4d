/**
 * Rates, intervals, dispersion and the log-likelihood of a change.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; counts] -&gt; output
 * </pre>
 *
 * <p>Counts come in. {@link nl.kamerspoor.trace.measure.TextSize} and {@link
 * nl.kamerspoor.trace.measure.BucketSizes} say how much text they are counts of, {@link
 * nl.kamerspoor.trace.measure.Rate} how often that is in a million words and how sure, {@link
 * nl.kamerspoor.trace.measure.PaperCounts} and {@link nl.kamerspoor.trace.measure.Dispersion} how
 * evenly a term is spread over papers, {@link nl.kamerspoor.trace.measure.LogLikelihood} how much
 * two counts differ. The formulas are explained in docs/measures.md.
 */
@NullMarked
package nl.kamerspoor.trace.measure;

import org.jspecify.annotations.NullMarked;
