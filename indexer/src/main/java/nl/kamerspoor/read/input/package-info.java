/**
 * Bytes of a file, or of an entry in an archive, as a stream, as characters or as XML; what every
 * format needs and none of them owns.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.read.input;

import org.jspecify.annotations.NullMarked;
