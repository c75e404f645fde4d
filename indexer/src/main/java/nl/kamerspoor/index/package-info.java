/**
 * Papers to a Lucene index and back: one Lucene document a paragraph, a stamp that says by which
 * rules it was made, and a ledger of the files that are in it.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.index;

import org.jspecify.annotations.NullMarked;
