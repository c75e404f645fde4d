/**
 * The buckets that counts are parted into: years, cabinets, persons, parties.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; counts] -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.trace.bucket;

import org.jspecify.annotations.NullMarked;
