/**
 * The files that an index is made of: the walk over folders, and the ledger of what each file was
 * when it was read.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.index.sources;

import org.jspecify.annotations.NullMarked;
