/**
 * Measures how good a ranking is, by judgments that people made.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; [hits + snippets] -&gt; output
 * </pre>
 *
 * <p>What comes in is topics with judgments, and runs; what goes out is a value for each measure
 * and topic, and whether two runs differ. The words and the file forms are those of TREC, and the
 * measures those of trec_eval, so that figures can be laid beside other people's.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.evaluation.TopicFiles} reads {@link nl.kamerspoor.evaluation.Topic}s
 *       with their judgments, or known items.
 *   <li>{@link nl.kamerspoor.evaluation.RunFile} reads a {@link nl.kamerspoor.evaluation.Run} that
 *       some system made; {@link nl.kamerspoor.evaluation.SearchRun} makes one by this program's
 *       own search.
 *   <li>Both read {@link nl.kamerspoor.evaluation.ColumnLines}, whose ids are {@link
 *       nl.kamerspoor.evaluation.RunWord}s; what cannot be read is a {@link
 *       nl.kamerspoor.evaluation.LineException} with a message of {@code EvaluationWording}.
 *   <li>{@link nl.kamerspoor.evaluation.Evaluation} measures a run by every {@link
 *       nl.kamerspoor.evaluation.Measure}, topic by topic.
 *   <li>{@link nl.kamerspoor.evaluation.PairedRandomization} tells whether two of them differ by
 *       more than chance.
 * </ol>
 *
 * <p>Nothing here prints or knows the command line.
 */
@NullMarked
package nl.kamerspoor.evaluation;

import org.jspecify.annotations.NullMarked;
