/**
 * Reads plain text as it was printed: finds pages, furniture, headings, footnotes and paragraphs by
 * the look of their lines.
 *
 * <pre>
 * file -&gt; [text] -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>What comes in is the text of a PDF as an extraction leaves it; what goes out are {@link
 * nl.kamerspoor.read.unit.PaperUnit}s, to the assembly. This room uses {@code input}, {@code unit},
 * {@code metadata} and {@code assembly}. Enter by {@link nl.kamerspoor.read.text.TextReader}.
 *
 * <ol>
 *   <li>{@code LineRoles} tells which lines are running text, by {@code FootnoteFinder} and {@code
 *       FurnitureDetector}; {@code LineWidths} measures them, {@code PageCounter} counts the pages.
 *   <li>{@code TextBlockFinder} gathers the lines to {@link nl.kamerspoor.read.unit.Block}s, still
 *       cut where a page or a box cuts them.
 *   <li>{@code HeadingDetector}, {@code FigureDetector} and {@code GluedTitles} tell what the
 *       blocks are, each giving a new list.
 *   <li>{@code BlockMerger} finds which block goes on in which, keeps that as {@code BlockLinks},
 *       and {@code MergedBlocks} puts them together.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.read.text;

import org.jspecify.annotations.NullMarked;
