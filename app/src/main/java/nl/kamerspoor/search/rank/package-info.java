/**
 * A plan to the best paragraphs and papers, with exact counts.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>A {@link nl.kamerspoor.search.plan.QueryPlan} comes in. {@link
 * nl.kamerspoor.search.rank.HitCounts} counts what it finds, with {@code ParagraphSets} for each
 * segment and {@link nl.kamerspoor.search.rank.FormalLines} for letterheads and signatures; {@link
 * nl.kamerspoor.search.rank.BestParagraphs} ranks, with {@code KnownParagraphs} and {@code
 * CandidateParagraphs} to pass over what cannot win; {@link nl.kamerspoor.search.rank.PaperRanking}
 * ranks papers, with {@code PaperSets} to tell which papers a query means whose words stand in
 * several paragraphs, and {@code BestOfPapers} to choose the paragraphs that show why; {@code
 * RandomDraw} draws a sample. {@link nl.kamerspoor.search.rank.LocalContextAnalysis} reads further
 * words around the best paragraphs, and {@link nl.kamerspoor.search.rank.SimilarParagraphs} makes a
 * query of one paragraph, to find others that say something similar.
 */
@NullMarked
package nl.kamerspoor.search.rank;

import org.jspecify.annotations.NullMarked;
