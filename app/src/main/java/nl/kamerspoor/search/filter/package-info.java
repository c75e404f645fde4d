/**
 * Filters of a query to queries of the index: persons, parties, dates, dossiers.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>A filter comes in as the query language has it; {@link
 * nl.kamerspoor.search.filter.FilterBuilder} gives Lucene's query, with {@link
 * nl.kamerspoor.search.filter.PersonFilter} for who signs and speaks and {@code PartyFilter} for
 * parties. A value that the index does not have is an error that names what is near it. {@link
 * nl.kamerspoor.search.filter.FilterSuggestions} says which of several filters together find
 * nothing, and what would.
 */
@NullMarked
package nl.kamerspoor.search.filter;

import org.jspecify.annotations.NullMarked;
