/**
 * The command that answers a list of queries, its journal and its files.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output]
 * </pre>
 */
@NullMarked
package nl.kamerspoor.command.batch;

import org.jspecify.annotations.NullMarked;
