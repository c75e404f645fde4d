/**
 * How good a ranking is, told by judgments that people made.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; [hits + snippets] -&gt; output
 * </pre>
 *
 * <pre>
 * topics + judgments -&gt; {@link nl.kamerspoor.evaluation.Topic}s
 * a run file, or a search -&gt; {@link nl.kamerspoor.evaluation.Run}
 * topics + run -&gt; {@link nl.kamerspoor.evaluation.Evaluation}: a value a topic and {@link nl.kamerspoor.evaluation.Measure}
 * two evaluations -&gt; {@link nl.kamerspoor.evaluation.PairedRandomization}: whether they differ
 * </pre>
 *
 * <p>The words and the file forms are those of TREC, and the measures those of trec_eval, so that
 * figures can be laid beside other people's. Enter by {@link nl.kamerspoor.evaluation.TopicFiles}
 * and {@link nl.kamerspoor.evaluation.RunFile}, or {@link nl.kamerspoor.evaluation.SearchRun} where
 * this program's own search is measured.
 *
 * <p>Nothing here prints or knows the command line.
 */
@NullMarked
package nl.kamerspoor.evaluation;

import org.jspecify.annotations.NullMarked;
