/**
 * The one place that says how Dutch is analysed: text to tokens, for the index and for queries.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; [analysis] -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>Text goes in by {@link nl.kamerspoor.analysis.DutchAnalyzer}, whose steps are the recipe;
 * terms come out, told apart by {@link nl.kamerspoor.analysis.TermKind}. What is typed in a query
 * goes in by {@link nl.kamerspoor.analysis.QueryAnalysis}, and comes out as the terms that find it.
 * {@link nl.kamerspoor.analysis.WordExplanation} tells what became of each word, and why.
 *
 * <p>An example. The text <i>de inlichtingen- en veiligheidsdiensten</i> gives, position by
 * position:
 *
 * <pre>
 * 0  =de
 * 1  =inlichtingen-  +inlichting  =inlichtingendiensten  inlichtingendienst
 * 2  =en
 * 3  =veiligheidsdiensten  veiligheidsdienst  +veiligheid  +dienst
 * </pre>
 *
 * <p>Depends on lucene-core, lucene-analysis-common and {@code lexicon} only, so that another
 * engine can load the analyzer.
 */
@NullMarked
package nl.kamerspoor.analysis;

import org.jspecify.annotations.NullMarked;
