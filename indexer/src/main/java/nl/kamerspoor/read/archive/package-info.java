/**
 * Takes archives apart: zip, tar and compressed files, each entry read as a file of its own.
 *
 * <pre>
 * [file] -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>What comes in is an {@link nl.kamerspoor.read.input.Input} that holds others; each of these
 * goes out to an {@link nl.kamerspoor.read.input.InputReader}, and may be an archive itself. This
 * room uses only {@code input}.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.read.archive.CompressedReader} unpacks a single stream, in the way
 *       that {@code CompressionFormat} tells by its first bytes.
 *   <li>{@link nl.kamerspoor.read.archive.TarReader} and {@link
 *       nl.kamerspoor.read.archive.ZipReader} go through the entries.
 *   <li>{@code ArchiveEntries} gives each entry its name and the metadata record beside it, and
 *       reports the ones that are not read.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.read.archive;

import org.jspecify.annotations.NullMarked;
