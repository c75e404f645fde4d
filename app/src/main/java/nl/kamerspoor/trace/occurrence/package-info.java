/**
 * Every place of a term, read from the postings, segment by segment.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; counts] -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.trace.occurrence;

import org.jspecify.annotations.NullMarked;
