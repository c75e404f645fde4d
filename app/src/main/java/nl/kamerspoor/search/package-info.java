/**
 * A request to hits: reads the query, builds Lucene's, ranks, counts, and marks the matches in
 * snippets.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.search.Searcher}, which is given an open index. The rooms, in
 * the order in which a request meets them:
 *
 * <ol>
 *   <li>{@code request}: the {@link nl.kamerspoor.search.request.SearchRequest} that comes in, and
 *       the {@link nl.kamerspoor.search.request.Hit} that goes out in a {@link
 *       nl.kamerspoor.search.SearchResult}.
 *   <li>{@code query}: what was typed to a tree of Lucene's query nodes, by {@link
 *       nl.kamerspoor.search.query.process.QueryReader}.
 *   <li>{@code synonym}: what a word is called besides, by {@link
 *       nl.kamerspoor.search.synonym.Aliases} and {@link nl.kamerspoor.search.synonym.Thesaurus}.
 *   <li>{@code filter}: a filter to a query of the index, by {@link
 *       nl.kamerspoor.search.filter.FilterBuilder}.
 *   <li>{@code score}: the weights, by {@link nl.kamerspoor.search.score.RankingWeights}.
 *   <li>{@code plan}: the tree to Lucene's query and the words to mark, a {@link
 *       nl.kamerspoor.search.plan.QueryPlan}; or a {@link nl.kamerspoor.search.plan.CountedQuery},
 *       for {@code trace}.
 *   <li>{@code rank}: the plan to the best paragraphs, by {@link
 *       nl.kamerspoor.search.rank.BestParagraphs}, and exact counts, by {@link
 *       nl.kamerspoor.search.rank.HitCounts}.
 *   <li>{@code facet}: all that is found, counted by person, year and the like, by {@link
 *       nl.kamerspoor.search.facet.FacetCounter}.
 *   <li>{@code snippet}: what to mark and to show of each, by {@link
 *       nl.kamerspoor.search.snippet.MatchFinder} and {@link
 *       nl.kamerspoor.search.snippet.PassageSelector}.
 *   <li>{@code advice}: what to do where little is found, by {@link
 *       nl.kamerspoor.search.advice.Advisor}.
 * </ol>
 *
 * <p>{@code HitFinder} leads a plan through {@code rank}, {@code facet} and {@code snippet} to the
 * hits of a page. {@code RequestPlanner} leads a request through {@code query} to {@code plan},
 * {@code CountPlanner} one that is to be counted. Two requests take another way: with {@code
 * --more} the best paragraphs of a first round give further words, and the query is planned and
 * ranked once more; with {@code --like} a paragraph of the index stands in the place of what was
 * typed.
 *
 * <p>Nothing here prints or knows the command line. Beside this package will stand {@code follow}
 * (what came of a motion, what was said before), {@code web} (pages and an API over the same
 * requests) and {@code engine} (a cluster in the place of the index).
 */
@NullMarked
package nl.kamerspoor.search;

import org.jspecify.annotations.NullMarked;
