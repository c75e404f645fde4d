/**
 * What is asked and what is answered: plain records, known to every other room of the search.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>A {@link nl.kamerspoor.search.request.SearchRequest} comes in, and each {@link
 * nl.kamerspoor.search.request.Hit} that goes out has a paragraph, its {@link
 * nl.kamerspoor.search.request.Match}es by their {@link nl.kamerspoor.search.request.MatchKind},
 * and {@link nl.kamerspoor.search.request.Snippet}s to show; or a {@link
 * nl.kamerspoor.search.request.RankedPaper}, where papers are ranked. A {@link
 * nl.kamerspoor.search.request.CountRequest} is for what is counted, a {@link
 * nl.kamerspoor.search.request.ParagraphSelection} for what counts all words of a part of the
 * papers. {@link nl.kamerspoor.search.request.MatchLevel} says how far a word's family reaches,
 * {@link nl.kamerspoor.search.request.FacetRequest} what all that is found is counted by.
 */
@NullMarked
package nl.kamerspoor.search.request;

import org.jspecify.annotations.NullMarked;
