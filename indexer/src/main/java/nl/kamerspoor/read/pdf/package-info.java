/**
 * Reads PDF: glyphs become segments, columns of segments become lines, and lines become blocks.
 *
 * <pre>
 * file -&gt; [text] -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>What comes in are the bytes of a PDF; what goes out are {@link
 * nl.kamerspoor.read.unit.PaperUnit}s, to the assembly. This room uses {@code input}, {@code unit},
 * {@code metadata} and {@code assembly}, and is the only one that knows PDFBox. Enter by {@link
 * nl.kamerspoor.read.pdf.PdfReader}.
 *
 * <ol>
 *   <li>{@code PdfPages} goes through the pages, with {@code PdfLimits} against those that unpack
 *       to too much and {@code PdfFonts} for fonts that are not there.
 *   <li>{@code PdfGlyphs} puts glyphs together to a {@code PdfRun} and this to {@code PdfSegment}s,
 *       which make a {@code PdfPage}.
 *   <li>{@code PdfPaper} holds a few pages at a time: {@code PdfFurniture} takes out what they have
 *       in common, {@code PdfColumns} puts the rest into {@code PdfLine}s in reading order.
 *   <li>{@code PdfBlockFinder} finds the {@link nl.kamerspoor.read.unit.Block}s, a {@code
 *       PdfBlockBuilder} each; {@code PdfBreaks} says where one ends, {@code PdfSpeakers} who
 *       speaks.
 *   <li>{@code PdfUnits} makes units of the blocks.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.read.pdf;

import org.jspecify.annotations.NullMarked;
