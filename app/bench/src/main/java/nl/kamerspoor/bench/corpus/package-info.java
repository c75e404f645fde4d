/**
 * The text that the contenders index and search.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>Papers come in, or {@link nl.kamerspoor.bench.corpus.CorpusGenerator} draws some. {@link
 * nl.kamerspoor.bench.corpus.BenchCorpus} makes {@link nl.kamerspoor.bench.corpus.Passage}s of
 * them, as many as are asked for, and {@link nl.kamerspoor.bench.corpus.PassageFile} keeps them as
 * every contender reads them; {@link nl.kamerspoor.bench.corpus.FilteredYears} are the years that
 * queries filter by.
 */
@NullMarked
package nl.kamerspoor.bench.corpus;

import org.jspecify.annotations.NullMarked;
