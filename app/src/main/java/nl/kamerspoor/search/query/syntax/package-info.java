/**
 * How a query is written: what was typed comes in, and Lucene's query nodes go out, each with the
 * place that it was read from.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query] -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>{@link nl.kamerspoor.search.query.syntax.QuerySyntaxParser} is a {@code SyntaxParser} of
 * Lucene's flexible framework; {@code QueryLexer} cuts the text into {@code Token}s, {@code
 * Operators} knows the words that join them, and {@code QueryDescent} goes down the grammar, with
 * {@code PhraseSyntax}, {@code FilterSyntax} and {@link
 * nl.kamerspoor.search.query.syntax.RangeSyntax} for what has a form of its own. A grammar of our
 * own in Lucene's framework, because its own ones take a bare {@code :} or {@code -} for an
 * operator where a Dutch title has one, and cannot point at what is wrong. It knows neither the
 * index nor the analysis.
 */
@NullMarked
package nl.kamerspoor.search.query.syntax;

import org.jspecify.annotations.NullMarked;
