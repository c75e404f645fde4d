/**
 * Opens files, and entries of archives, as streams, as characters or as XML: what every format
 * needs and none of them owns.
 *
 * <pre>
 * [file] -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>What comes in is a path or a stream; what goes out is text, or a {@link
 * nl.kamerspoor.read.input.ReadException} that says where it is broken. This room uses no other.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.read.input.FileNames} tells by its name whether a file can be a paper,
 *       {@link nl.kamerspoor.read.input.Sidecars} finds the metadata record beside it, {@link
 *       nl.kamerspoor.read.input.FileFailure} says why the disk does not give it.
 *   <li>{@link nl.kamerspoor.read.input.NamedInput} is the {@link nl.kamerspoor.read.input.Input}
 *       that every reader gets, whether a file or an entry of an archive. {@link
 *       nl.kamerspoor.read.input.Spool} keeps the bytes of an entry, {@link
 *       nl.kamerspoor.read.input.ZipParts} opens the parts of a zip.
 *   <li>{@link nl.kamerspoor.read.input.WatchedStream} counts the bytes as they go by: {@link
 *       nl.kamerspoor.read.input.BoundedStream} stops where there are too many for a paper, {@link
 *       nl.kamerspoor.read.input.DecompressionGuard} where a small archive unpacks to too much.
 *   <li>The bytes become text: {@link nl.kamerspoor.read.input.TextDecoder} reads UTF-8, {@link
 *       nl.kamerspoor.read.input.ByteLines} cuts lines, {@link nl.kamerspoor.read.input.XmlSource}
 *       streams XML through {@code XmlCharacters} and {@code Utf8Check}, {@link
 *       nl.kamerspoor.read.input.DoubleEncoding} undoes a wrong encoding, {@link
 *       nl.kamerspoor.read.input.Whitespace} folds white space.
 *   <li>{@link nl.kamerspoor.read.input.FormatReader} is what a format implements, {@link
 *       nl.kamerspoor.read.input.InputReader} what chooses among them, {@link
 *       nl.kamerspoor.read.input.PaperSink} what takes the papers.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.read.input;

import org.jspecify.annotations.NullMarked;
