/**
 * Lists words, runs and persons as rows under columns.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in is what the analysis, an evaluation or the register of persons says; what goes
 * out is a {@link nl.kamerspoor.output.data.Listing}.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.output.listing.AnalysisListing} lists what becomes of the words of a
 *       text or a query.
 *   <li>{@link nl.kamerspoor.output.listing.EvaluationListing} lists how good runs are, and how
 *       they differ.
 *   <li>{@link nl.kamerspoor.output.listing.PersonsListing} lists who signs and speaks.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.output.listing;

import org.jspecify.annotations.NullMarked;
