/**
 * Reads a file as papers: finds its format, repairs the text to what a person reads, gathers the
 * metadata.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>What comes in is a path: {@link nl.kamerspoor.read.PaperFiles} finds the files of a folder
 * that can be papers. What goes out are {@link nl.kamerspoor.document.Kamerstuk}s, one at a time,
 * to a {@link nl.kamerspoor.read.input.PaperSink}; what cannot be read is reported there too, and
 * the rest goes on. Enter by {@link nl.kamerspoor.read.PaperReader}. Adding a format is adding one
 * class that implements {@link nl.kamerspoor.read.input.FormatReader}, naming it there, and its
 * endings in {@code FileNames}, so that a damaged file of it is called damaged.
 *
 * <p>The way through the rooms, in the order in which data meets them:
 *
 * <ol>
 *   <li>{@code input}: the file, or an entry of an archive, becomes an {@link
 *       nl.kamerspoor.read.input.Input}, whose bytes are read as lines, characters or XML.
 *   <li>{@code archive}: a file that holds others is unpacked, and each of them begins anew at 1.
 *   <li>{@code text}, {@code pdf}, {@code markup}: one reader a format makes {@link
 *       nl.kamerspoor.read.unit.PaperUnit}s of it. Plain text and PDF are print: their lines are
 *       gathered to {@link nl.kamerspoor.read.unit.Block}s first. Formats with mark-up say what is
 *       a heading and what a footnote.
 *   <li>{@code unit}: the lines of a block are joined to the text of a unit, their hyphens, links
 *       and footnotes put right.
 *   <li>{@code metadata}: what the letterhead, the signatures, the running footers, the name of the
 *       file and the record beside it state becomes {@link
 *       nl.kamerspoor.read.metadata.MetadataFindings}, and these are weighed by the order of trust.
 *   <li>{@code citation}: references to other papers are found in the text.
 *   <li>{@code assembly}: units, metadata and citations become one paper.
 *   <li>{@code json} takes the place of 3 to 7, for its paragraphs are numbered already; it reads
 *       dates as {@code metadata} does.
 * </ol>
 *
 * <p>Which room may use which is another order. A room uses only rooms before it: {@code input};
 * {@code archive}, {@code unit}; {@code metadata}, {@code citation}; {@code assembly}, {@code
 * json}; {@code text}, {@code pdf}, {@code markup}; this one. Rooms between the same semicolons do
 * not know each other. Other packages enter by this one and by {@code input}, whose {@link
 * nl.kamerspoor.read.input.PaperSink} they implement and whose {@link
 * nl.kamerspoor.read.input.ReadException} they report.
 *
 * <p>What is said of a file that cannot be read stands in one class a room, such as {@code
 * ReaderMessages}: a place, and a sentence to be read after it.
 */
@NullMarked
package nl.kamerspoor.read;

import org.jspecify.annotations.NullMarked;
