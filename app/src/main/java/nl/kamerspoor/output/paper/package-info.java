/**
 * Prints whole papers, and paragraphs among their neighbours.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in is a paper as it was read or as it stands in the index, what goes out is its
 * metadata with their origins and its units with their numbers.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.output.paper.PaperPrinter} prints a whole paper: {@code PaperText},
 *       {@code PaperJsonLines}, {@code PaperMarkdown}.
 *   <li>{@link nl.kamerspoor.output.paper.ExcerptPrinter} prints some of its paragraphs.
 *   <li>{@code MetadataRows} and {@code ParagraphText} make what people read of it.
 *   <li>{@link nl.kamerspoor.output.paper.PaperJson} makes what programs read of it, for hits and
 *       lines too, and {@link nl.kamerspoor.output.paper.SpeakerColumns} the columns that tell who
 *       speaks.
 *   <li>{@code PaperWording} has the words around paragraphs.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.output.paper;

import org.jspecify.annotations.NullMarked;
