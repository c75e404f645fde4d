/**
 * The commands, one class each: options, a request, one call, a printer, an exit code.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output]
 * </pre>
 *
 * <p>In comes an environment, out go results, messages and an exit code. In the order of the way
 * that a paper goes:
 *
 * <ol>
 *   <li>before the index: {@link nl.kamerspoor.command.run.ReadCommand} and {@link
 *       nl.kamerspoor.command.run.AnalyzeCommand};
 *   <li>the index: {@link nl.kamerspoor.command.run.IndexCommand}, {@link
 *       nl.kamerspoor.command.run.CheckCommand}, {@link nl.kamerspoor.command.run.StatsCommand} and
 *       {@link nl.kamerspoor.command.run.PersonsCommand};
 *   <li>finding: {@link nl.kamerspoor.command.run.SearchCommand}, whose answer {@link
 *       nl.kamerspoor.command.run.SearchFile} puts into a file, and {@link
 *       nl.kamerspoor.command.run.ShowCommand};
 *   <li>counting: {@link nl.kamerspoor.command.run.TrendCommand}, {@link
 *       nl.kamerspoor.command.run.ConcordanceCommand}, {@link
 *       nl.kamerspoor.command.run.CollocatesCommand} and {@link
 *       nl.kamerspoor.command.run.TermsCommand}, with {@code CountingOutput} for what they have in
 *       common; {@code NoOccurrence} and {@code EmptySubcorpus} say why there is nothing;
 *   <li>measuring: {@link nl.kamerspoor.command.run.EvaluateCommand};
 *   <li>{@link nl.kamerspoor.command.run.HelpCommand}, and {@link
 *       nl.kamerspoor.command.run.CompletionCommand} for shells and {@code man}.
 * </ol>
 *
 * <p>The help of a command stands in its class, its messages in {@code CommandWording}, whole and
 * with slots. {@code batch} has a room of its own. Those to come go here: {@code fetch}, {@code
 * cites}, {@code follow}, {@code reuse}, {@code serve}.
 */
@NullMarked
package nl.kamerspoor.command.run;

import org.jspecify.annotations.NullMarked;
