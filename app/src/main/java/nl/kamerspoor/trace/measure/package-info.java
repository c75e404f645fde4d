/**
 * Rates, intervals, dispersion and the log-likelihood of a change.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; counts] -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.trace.measure;

import org.jspecify.annotations.NullMarked;
