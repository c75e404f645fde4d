/**
 * What to do where little or nothing is found.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>A query, its plan and counts come in. {@link nl.kamerspoor.search.advice.Advisor} gives near
 * spellings, says which word or filter leaves nothing over, and which wider query would find more.
 * It plans and counts again, so a search pays for it only where it is needed.
 */
@NullMarked
package nl.kamerspoor.search.advice;

import org.jspecify.annotations.NullMarked;
