/**
 * What an entry of a list is, and what a list may say of a query.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [queries -&gt; query] -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>In come values under names, out go entries. In the order in which a list meets them:
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.batch.entry.ListReading} says how it is to be read: in which {@link
 *       nl.kamerspoor.batch.entry.InputFormat}, with which columns, and each {@link
 *       nl.kamerspoor.batch.entry.OptionName} that it may give a value to.
 *   <li>{@link nl.kamerspoor.batch.entry.ColumnNames} knows what columns and fields are called, and
 *       makes an entry of the values under them.
 *   <li>A {@link nl.kamerspoor.batch.entry.RawEntry} is an entry as its form has it; a {@link
 *       nl.kamerspoor.batch.entry.ListedQuery} has its id, and is what is asked or what is wrong.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.batch.entry;

import org.jspecify.annotations.NullMarked;
