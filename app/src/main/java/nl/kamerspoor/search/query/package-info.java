/**
 * The query language: what a reader typed to a tree of what is meant. Knows neither Lucene nor the
 * index.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query] -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.search.query.QueryParser}; {@link
 * nl.kamerspoor.search.query.QueryLanguage} is the page that a reader sees. A grammar of our own,
 * because Lucene's parsers take a bare {@code :} or {@code -} for an operator where a Dutch title
 * has one, and cannot point at what is wrong.
 */
@NullMarked
package nl.kamerspoor.search.query;

import org.jspecify.annotations.NullMarked;
