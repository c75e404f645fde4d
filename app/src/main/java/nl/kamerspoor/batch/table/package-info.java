/**
 * Lists that are tables: separators, quotes, headers and rows.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [queries -&gt; query] -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.batch.table;

import org.jspecify.annotations.NullMarked;
