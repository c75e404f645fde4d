/**
 * Makes lines of the bytes of a list, each with its place, and says what is wrong with them.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [queries -&gt; query] -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>In come bytes, out go lines. In the order in which they meet:
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.batch.line.ListBytes} refuses what is not text with a {@link
 *       nl.kamerspoor.batch.line.ListException}, and has UTF-16 turned into UTF-8 by {@code
 *       Utf16Stream}.
 *   <li>{@link nl.kamerspoor.batch.line.LineReader}, the class to enter by, decodes strictly and
 *       gives a {@link nl.kamerspoor.batch.line.ListLine} at a time; several of them that belong
 *       together are a {@link nl.kamerspoor.batch.line.LineGroup}.
 *   <li>{@link nl.kamerspoor.batch.line.CharacterPositions} tell where the characters of a value
 *       stand, each at a {@link nl.kamerspoor.batch.line.ListPosition}; an {@link
 *       nl.kamerspoor.batch.line.EntryProblem} points at one.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.batch.line;

import org.jspecify.annotations.NullMarked;
