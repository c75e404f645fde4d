/**
 * The buckets that counts are parted into: years, cabinets, persons, parties.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; counts] -&gt; output
 * </pre>
 *
 * <p>{@link nl.kamerspoor.trace.bucket.BucketBy} comes in, what to divide by, with the {@link
 * nl.kamerspoor.trace.bucket.Period}s that may limit it. {@link nl.kamerspoor.trace.bucket.Buckets}
 * go out: {@link nl.kamerspoor.trace.bucket.TimeBuckets} (a {@code Cabinet} is one too) or {@code
 * FacetBuckets}; {@link nl.kamerspoor.trace.bucket.BucketReader} tells in which of them a found
 * paragraph stands, and each {@link nl.kamerspoor.trace.bucket.Bucket} has a name and the filter
 * that finds it, and where it is a year, a quarter or a month the {@link
 * nl.kamerspoor.trace.bucket.CalendarSpan} that it is.
 */
@NullMarked
package nl.kamerspoor.trace.bucket;

import org.jspecify.annotations.NullMarked;
