/**
 * The matches in a paragraph, and the passages to show.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.search.snippet;

import org.jspecify.annotations.NullMarked;
