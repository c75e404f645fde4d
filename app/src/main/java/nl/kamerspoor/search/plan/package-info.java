/**
 * A query as read to Lucene's, with the words to mark and to count.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>What comes in is a tree of query nodes, the filters given beside it, and each {@link
 * nl.kamerspoor.search.plan.Companion}, a further word that the first results gave. {@link
 * nl.kamerspoor.search.plan.QueryPlanner} leads. {@code AliasProcessor}, the last processor of the
 * pipeline, finds what each word is called besides, an {@link nl.kamerspoor.search.plan.Alias}.
 * {@code ParagraphQueryBuilder}, a {@code QueryTreeBuilder} of Lucene's framework, goes up the
 * tree: {@link nl.kamerspoor.search.plan.TermQueryBuilder} makes a {@link
 * nl.kamerspoor.search.plan.QueryTerm} of each word or phrase, with {@code PhraseSlots} for the
 * {@code PhraseSlot}s of a phrase; {@code AliasQueryBuilder} adds its aliases, and each {@link
 * nl.kamerspoor.search.plan.AddedTerm} tells of one; {@code JoinedQueries} joins the parts, {@code
 * BestMatch} puts what stands side by side together to a {@code PartialQuery}; {@code NamedPaper}
 * is one by number; {@code Bonuses} adds what makes a paragraph a better one. What goes out is a
 * {@link nl.kamerspoor.search.plan.QueryPlan}: what must match, what ranks, what to mark. A {@link
 * nl.kamerspoor.search.plan.CountedQuery} is the plan of what is counted. {@link
 * nl.kamerspoor.search.plan.NamedPersons} tells which persons a query names, {@link
 * nl.kamerspoor.search.plan.ExactForms} which forms it asks for as they stand.
 */
@NullMarked
package nl.kamerspoor.search.plan;

import org.jspecify.annotations.NullMarked;
