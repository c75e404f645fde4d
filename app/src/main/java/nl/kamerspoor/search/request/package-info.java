/**
 * What is asked and what is answered: plain records, known to every other room of the search.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.search.request;

import org.jspecify.annotations.NullMarked;
