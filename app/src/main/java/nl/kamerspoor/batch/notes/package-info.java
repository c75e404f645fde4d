/**
 * Reads a table of hits as a person left it in a spreadsheet, with a tag and a note for each.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [queries -&gt; query -&gt; hits + snippets -&gt; output]
 * </pre>
 *
 * <p>In come bytes of CSV, out goes a {@link nl.kamerspoor.batch.notes.NotesTable}, in which
 * nothing that was typed is changed or left out; what cannot be read beyond doubt is refused, since
 * the table may be written over its own file. {@code QuotedRows} cuts the text into cells. Rows of
 * a list of queries are read otherwise, by {@code table}: there a row stands on one line, and a
 * line may be a comment.
 */
@NullMarked
package nl.kamerspoor.batch.notes;

import org.jspecify.annotations.NullMarked;
