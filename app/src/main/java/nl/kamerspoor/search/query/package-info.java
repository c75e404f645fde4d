/**
 * The query language: its fields, values, errors and help page.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query] -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>{@link nl.kamerspoor.search.query.Typed} is a text that somebody typed, {@link
 * nl.kamerspoor.search.query.Span} a stretch of it that a node was read from and an error can point
 * at. {@link nl.kamerspoor.search.query.FilterField} and {@link
 * nl.kamerspoor.search.query.TextField} are the names before a colon, {@link
 * nl.kamerspoor.search.query.FilterValue} what stands behind one. {@link
 * nl.kamerspoor.search.query.TypedFilter} is a filter given as an option. {@link
 * nl.kamerspoor.search.query.QueryLanguage} is the page that a reader sees. Reading goes through
 * three rooms below this one: {@code syntax} makes Lucene's nodes of what was typed, {@code node}
 * has those that Lucene lacks, {@code process} makes of them what is meant.
 */
@NullMarked
package nl.kamerspoor.search.query;

import org.jspecify.annotations.NullMarked;
