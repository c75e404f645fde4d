/**
 * What a paper states about itself, by origin, and which origin is trusted more.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.read.metadata;

import org.jspecify.annotations.NullMarked;
