/**
 * Reads JSON Lines, as the command that reads a file writes them, back to papers.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>What comes in is one object a line; what goes out are {@link
 * nl.kamerspoor.document.Kamerstuk}s, whose paragraphs keep their numbers. This room uses {@code
 * input}, and of {@code metadata} the dates.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.read.json.JsonLinesReader} goes through the lines and reports those
 *       that cannot be read.
 *   <li>{@code JsonObject} holds one line, whose fields it gives or says what is wrong with.
 *   <li>{@code JsonPapers} puts lines together to papers, by {@code JsonMetadata} and {@code
 *       JsonParagraph}.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.read.json;

import org.jspecify.annotations.NullMarked;
