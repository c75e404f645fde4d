/**
 * Reads a file as papers: finds its format, repairs the text to what a person reads, gathers the
 * metadata.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.read.PaperReader}. Adding a format is adding one class that
 * implements {@link nl.kamerspoor.read.FormatReader} and naming it there.
 */
@NullMarked
package nl.kamerspoor.read;

import org.jspecify.annotations.NullMarked;
