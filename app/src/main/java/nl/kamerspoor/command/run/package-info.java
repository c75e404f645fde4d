/**
 * The commands: one file each.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output]
 * </pre>
 */
@NullMarked
package nl.kamerspoor.command.run;

import org.jspecify.annotations.NullMarked;
