/**
 * A request to hits: reads the query, builds Lucene's, ranks, counts, and marks the matches in
 * snippets.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.search.Searcher}. A request goes from {@code query.QueryParser}
 * (what is meant) by {@code Planner} (Lucene's query; {@code NodeBuilder} makes it, with {@code
 * LeafBuilder} for words and phrases and {@code FilterBuilder} for filters) to {@code MatchFinder}
 * (what to mark) and {@code Passages} (what to show); {@code Advisor} helps where little is found,
 * {@code PaperRanking} ranks papers.
 *
 * <p>On the way {@code Expander} adds what a word is called besides: {@code OtherNames} (the list
 * of {@code Abbreviations} and what the papers define themselves), {@code Thesaurus}, and {@code
 * Feedback}, which reads further words around the best paragraphs. {@code Ranking} holds the
 * weights. What is counted instead of ranked is a {@code CountedQuery}, for {@code trace}.
 *
 * <p>Nothing here prints or knows the command line.
 */
@NullMarked
package nl.kamerspoor.search;

import org.jspecify.annotations.NullMarked;
