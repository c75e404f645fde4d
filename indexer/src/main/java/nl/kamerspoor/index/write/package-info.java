/**
 * Files to Lucene documents: one update of the index, from the walk to the commit.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.index.write;

import org.jspecify.annotations.NullMarked;
