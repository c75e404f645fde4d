/**
 * What a typed query means: Lucene's nodes as the syntax gives them come in, and one processor
 * after the other makes of them what our rules say.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query] -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.search.query.process.QueryReader}, which has the pipeline.
 * {@code FieldProcessor} makes filters and texts of names with a colon, with {@link
 * nl.kamerspoor.search.query.process.FilterValues} and {@code Periods} for what stands behind it;
 * {@code ReferenceProcessor} makes papers of printed references; {@code PunctuationProcessor} drops
 * the mark that ends a question, if the papers have the word without it ({@link
 * nl.kamerspoor.search.query.process.KnownWords}); {@code WordFormProcessor} reads the signs of a
 * word and analyses it, once; {@code QuestionProcessor} tells in a question the words that ask from
 * those that it is about. What goes out is a {@link nl.kamerspoor.search.query.process.ReadQuery}.
 */
@NullMarked
package nl.kamerspoor.search.query.process;

import org.jspecify.annotations.NullMarked;
