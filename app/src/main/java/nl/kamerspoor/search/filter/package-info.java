/**
 * Filters of a query to queries of the index: persons, parties, dates, dossiers.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.search.filter;

import org.jspecify.annotations.NullMarked;
