/**
 * Papers to a Lucene index and back: one Lucene document a paragraph, a stamp that says by which
 * rules it was made, and a ledger of the files that are in it.
 *
 * <p>Enter by {@link nl.kamerspoor.index.Indexer} to make an index or bring it up to date, and by
 * {@link nl.kamerspoor.index.open.OpenIndex} to read one. {@link
 * nl.kamerspoor.index.fields.IndexFields} knows the names of all fields, both ways; {@link
 * nl.kamerspoor.index.fields.MetadataQueries} makes queries of metadata; {@link
 * nl.kamerspoor.index.fields.AbbreviationDefinitions} what the papers say that abbreviations stand
 * for; {@link nl.kamerspoor.index.open.IndexedPersons} who signs and speaks, joined to persons;
 * {@link nl.kamerspoor.index.open.IndexedParties} of which parties they are; {@code Stamp} and
 * {@code Ledger} are what the index says of itself and of its files.
 *
 * <p>The ledger stands beside Lucene's files in parts that are only ever added, and the commit
 * names those that belong to it: so it is of one piece with the index whatever stops the program, a
 * step of a long build costs what the step has, and an update of a hundred files does not rewrite
 * the entries of three hundred thousand. Documents of the index itself could hold the entries too,
 * but whatever counts paragraphs would have to pass them over; a second index would have commits of
 * its own, to be kept in step with those of the first, and take longer to open than a list of five
 * files to read. Paths in it are kept as {@code KeptPaths} says, so that folder and index move
 * together; {@code Copies} decides which file speaks for a paper that several hold.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.index;

import org.jspecify.annotations.NullMarked;
