/**
 * A parsed query to Lucene's, with the words to mark and to count.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>What comes in is a tree of the query language, the filters given beside it, and each {@link
 * nl.kamerspoor.search.plan.Companion}, a further word that the first results gave. {@link
 * nl.kamerspoor.search.plan.QueryPlanner} leads. {@code NodeBuilder} goes through the tree: {@link
 * nl.kamerspoor.search.plan.LeafBuilder} makes a {@link nl.kamerspoor.search.plan.Leaf} of each
 * word or phrase, with {@code PhraseReader} for the {@code PhraseSlot}s of a phrase; {@link
 * nl.kamerspoor.search.plan.Expander} adds what a word is called besides, and {@link
 * nl.kamerspoor.search.plan.Besides} tells of it; {@code BestMatch} puts what stands side by side
 * together to a {@code Built}; {@code Bonuses} adds what makes a paragraph a better one. What goes
 * out is a {@link nl.kamerspoor.search.plan.QueryPlan}: what must match, what ranks, what to mark.
 * A {@link nl.kamerspoor.search.plan.CountedQuery} is the plan of what is counted. {@link
 * nl.kamerspoor.search.plan.NamedPersons} tells which persons a query names, {@link
 * nl.kamerspoor.search.plan.ExactForms} which forms it asks for as they stand.
 */
@NullMarked
package nl.kamerspoor.search.plan;

import org.jspecify.annotations.NullMarked;
