/**
 * Papers to a Lucene index and back: one Lucene document a paragraph, a stamp that says by which
 * rules it was made, and a ledger of the files that are in it.
 *
 * <p>Enter by {@link nl.kamerspoor.index.Indexer} to make an index or bring it up to date, and by
 * {@link nl.kamerspoor.index.OpenIndex} to read one. {@link nl.kamerspoor.index.Fields} knows the
 * names of all fields, both ways; {@link nl.kamerspoor.index.Filters} makes queries of metadata;
 * {@link nl.kamerspoor.index.Definitions} what the papers say that abbreviations stand for; {@code
 * Stamp} and {@code Ledger} are what the index says of itself and of its files.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.index;

import org.jspecify.annotations.NullMarked;
