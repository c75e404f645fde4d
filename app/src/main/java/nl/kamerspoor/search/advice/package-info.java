/**
 * What to do where little or nothing is found.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.search.advice;

import org.jspecify.annotations.NullMarked;
