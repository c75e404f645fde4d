/**
 * The fields of a Lucene document, both ways, and queries of metadata.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.index.fields;

import org.jspecify.annotations.NullMarked;
