/**
 * What a word is called besides: abbreviations, what papers define, and a thesaurus.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>The words of a query come in. {@link nl.kamerspoor.search.synonym.Aliases} gives what each is
 * called in full or in short, from the list of {@link nl.kamerspoor.search.synonym.Abbreviations}
 * and from what the papers of the index define; {@link nl.kamerspoor.search.synonym.Thesaurus}
 * gives words of the same meaning. Whether a query is widened by them says the request.
 */
@NullMarked
package nl.kamerspoor.search.synonym;

import org.jspecify.annotations.NullMarked;
