/**
 * Archives to their entries: zip, tar and compressed files, each entry read as a file of its own.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.read.archive;

import org.jspecify.annotations.NullMarked;
