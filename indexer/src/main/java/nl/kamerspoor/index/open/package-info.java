/**
 * An index that is there: opened, checked, counted, and compared with its files.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.index.open;

import org.jspecify.annotations.NullMarked;
