/**
 * What a word is called besides: abbreviations, what papers define, and a thesaurus.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.search.synonym;

import org.jspecify.annotations.NullMarked;
