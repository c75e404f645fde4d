/**
 * Lays out text for people: wrapped, coloured, with matches marked.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in is text with styles, what goes out is lines of a terminal or a plain file. Only
 * here are lines broken and styles painted.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.output.text.TextStyle} says what a stretch of text is to its reader,
 *       and {@link nl.kamerspoor.output.text.StyledSpan} holds one in its style.
 *   <li>{@link nl.kamerspoor.output.text.JoinedSnippets} joins the passages of a hit, and {@link
 *       nl.kamerspoor.output.text.MatchHighlighter} cuts a text with matches into such stretches.
 *   <li>{@link nl.kamerspoor.output.text.ParagraphCitation} cites the paragraph that they are of.
 *   <li>{@link nl.kamerspoor.output.text.TextPage} writes paragraphs, phrases, commands and ready
 *       lines.
 *   <li>{@link nl.kamerspoor.output.text.LineBreaks} says where lines end, and {@link
 *       nl.kamerspoor.output.text.DisplayWidth} how wide their text is.
 *   <li>{@link nl.kamerspoor.output.text.TextTable} prints {@link
 *       nl.kamerspoor.output.text.TextColumn}s side by side, in the widths that {@code
 *       ColumnWidths} finds, or as {@code TextRecords} where they have no room.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.output.text;

import org.jspecify.annotations.NullMarked;
