/**
 * The options that several commands share, and the plain records that they give.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output]
 * </pre>
 *
 * <p>In comes what was typed, out go requests and presentations that know nothing of options. In
 * the order of a command's work:
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.command.option.QueryWords} gives the query. {@link
 *       nl.kamerspoor.command.option.TypedIds} reads the ids of papers and paragraphs instead, a
 *       {@link nl.kamerspoor.command.option.TypedId} each; {@link
 *       nl.kamerspoor.command.option.PaperFinder} finds them in the index, and {@link
 *       nl.kamerspoor.command.option.PaperExcerpt} is what is shown of one.
 *   <li>{@link nl.kamerspoor.command.option.SearchOptions} gives a search request, {@link
 *       nl.kamerspoor.command.option.CountOptions} a request to count, {@link
 *       nl.kamerspoor.command.option.TrendOptions} one to count in time, and {@link
 *       nl.kamerspoor.command.option.EvaluatedSetting} the search that is measured. They share
 *       {@code FilterOptions}, {@code ExpandOption} and {@code IncludeOption}; a filter that cannot
 *       be read is pointed at as it was typed.
 *   <li>{@link nl.kamerspoor.command.option.FacetOption} says what all that is found is counted by.
 *   <li>{@link nl.kamerspoor.command.option.PresentationOptions} gives the format and how results
 *       are shown; {@link nl.kamerspoor.command.option.HitOptions} and {@link
 *       nl.kamerspoor.command.option.CiteOption} what of a hit.
 *   <li>{@link nl.kamerspoor.command.option.OutputFile} names the file that they go to, and makes
 *       sure of its place; {@link nl.kamerspoor.command.option.AtomicFile} writes it as a whole.
 * </ol>
 *
 * <p>The messages about all of these are the sentences of {@code OptionWording}.
 */
@NullMarked
package nl.kamerspoor.command.option;

import org.jspecify.annotations.NullMarked;
