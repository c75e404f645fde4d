/**
 * Units and findings to one paper: metadata weighed, units numbered, citations found.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.read.assembly;

import org.jspecify.annotations.NullMarked;
