/**
 * Prints what was counted, with how it was counted: concordances, collocates and vocabulary.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in is counts and the request for them; what goes out is rows, with what has to be
 * known of their numbers around them, in a file beside them or on a sheet of its own.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.output.count.CountResults} is what was counted, ready for any format:
 *       {@link nl.kamerspoor.output.count.ConcordanceResults}, {@link
 *       nl.kamerspoor.output.count.CollocatesResults}, {@link
 *       nl.kamerspoor.output.count.VocabularyResults}, {@link
 *       nl.kamerspoor.output.count.KeynessResults}, and {@link
 *       nl.kamerspoor.output.count.NothingCounted} for a term that does not occur.
 *   <li>{@link nl.kamerspoor.output.count.CountingMethod} is how it was counted, in facts: {@link
 *       nl.kamerspoor.output.count.CountFacts} has those of a term, {@code WordFacts} those of
 *       words, {@link nl.kamerspoor.output.count.CountFootnote} the sentence that can stand in a
 *       footnote.
 *   <li>{@code ConcordanceMethod} and {@code CollocatesMethod} put them together; {@code
 *       ConcordanceListing} and {@code CollocatesListing} make the rows.
 *   <li>{@code ConcordanceText} and {@code ConcordanceJsonLines} print lines; {@code
 *       CountingMethodPrinter} prints the facts around rows, and {@code ListingWithMethod} both.
 *   <li>{@link nl.kamerspoor.output.count.CountResultsWorkbook} and {@link
 *       nl.kamerspoor.output.count.CountResultsJson} write files.
 *   <li>{@link nl.kamerspoor.output.count.CountWording}, {@link
 *       nl.kamerspoor.output.count.KindWords} and {@link nl.kamerspoor.output.count.ExpandWords}
 *       have the sentences.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.output.count;

import org.jspecify.annotations.NullMarked;
