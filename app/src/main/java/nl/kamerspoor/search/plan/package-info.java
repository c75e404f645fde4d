/**
 * A parsed query to Lucene's, with the words to mark and to count.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>A tree of the query language comes in. {@link nl.kamerspoor.search.plan.Expander} says what
 * each word finds besides itself ({@link nl.kamerspoor.search.plan.Besides} tells of what was not
 * taken); {@code NodeBuilder} makes Lucene's query of it, with {@link
 * nl.kamerspoor.search.plan.LeafBuilder} for words and {@code PhraseReader} for phrases; {@code
 * Bonuses} adds what makes a paragraph a better one. {@link nl.kamerspoor.search.plan.QueryPlanner}
 * leads, and gives a {@link nl.kamerspoor.search.plan.QueryPlan}: what must match, what ranks, and
 * each {@link nl.kamerspoor.search.plan.Leaf}, a word or phrase, to mark. A {@link
 * nl.kamerspoor.search.plan.CountedQuery} is the plan of what is counted. {@link
 * nl.kamerspoor.search.plan.NamedPersons} tells which persons a query names, {@link
 * nl.kamerspoor.search.plan.ExactForms} which forms it asks for as they stand.
 */
@NullMarked
package nl.kamerspoor.search.plan;

import org.jspecify.annotations.NullMarked;
