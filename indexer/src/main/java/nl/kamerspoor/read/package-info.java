/**
 * Reads a file as papers: finds its format, repairs the text to what a person reads, gathers the
 * metadata.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.read.PaperReader}. Adding a format is adding one class that
 * implements {@link nl.kamerspoor.read.input.FormatReader} and naming it there.
 *
 * <p>Inside, every format goes the same way: an {@link nl.kamerspoor.read.input.Input} (a file, or
 * an entry of an archive) is read as {@link nl.kamerspoor.read.unit.PaperUnit}s of text and as
 * {@link nl.kamerspoor.read.metadata.MetadataFindings}, what one origin states of the paper. Their
 * assembly weighs the findings by the order of trust, numbers the units, finds the citations, and
 * gives the paper to the {@link nl.kamerspoor.read.input.PaperSink}. What cannot be read is
 * reported there, and the rest goes on. JSON Lines alone skip the assembly, for their paragraphs
 * are numbered already.
 */
@NullMarked
package nl.kamerspoor.read;

import org.jspecify.annotations.NullMarked;
