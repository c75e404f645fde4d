/**
 * What is found, counted by person, party, ministry, year, dossier and kind of paper.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.search.facet.FacetCounter}: a Lucene query, or the paragraphs
 * that one finds, and a {@link nl.kamerspoor.search.request.FacetRequest} come in; a {@link
 * nl.kamerspoor.search.facet.Facet} for each {@link nl.kamerspoor.search.request.FacetField} goes
 * out, with its commonest values. A {@link nl.kamerspoor.search.facet.FacetColumn} knows the values
 * of a property by numbers, also for what {@code trace} counts; {@code PaperRuns} which of the
 * found paragraphs are of one paper, {@code FacetTally} adds up, and {@code Evenness} picks what is
 * worth showing unasked.
 *
 * <p>Counts are those of the answer: under the query and every filter that was typed, one on the
 * facet's own property included. Where several values of one property can be ticked in a list,
 * shops count each facet without its own filter; here a filter is typed, may stand anywhere in a
 * query, also under {@code OR} and {@code NOT}, and every number should be that of the hits beside
 * it. So each value narrows the answer further: its filter, added to the query, finds just what was
 * counted. One case is left out: where papers are the hits and all words are required, a debate
 * counts for each of its speakers who says one of them, and that speaker's filter wants all of them
 * from the one speaker.
 *
 * <p>Not by Lucene's own {@code lucene-facet}: its counters ({@code StringValueFacetCounts} and the
 * like) count documents by the texts of a column. Ours are persons, parties and ministries, which
 * the register and the lists of names tell from several texts and the day; and papers, each once
 * however many of its paragraphs are found, of which it knows nothing. What would be left for it is
 * the ranking of an array.
 */
@NullMarked
package nl.kamerspoor.search.facet;

import org.jspecify.annotations.NullMarked;
