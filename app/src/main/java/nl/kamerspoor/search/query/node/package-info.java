/**
 * The nodes of a query that Lucene's framework does not have, and what can be asked of all of them.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query] -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>{@link nl.kamerspoor.search.query.node.WordQueryNode} and {@link
 * nl.kamerspoor.search.query.node.ExactFormQueryNode} are words with their analysis, {@link
 * nl.kamerspoor.search.query.node.TextFieldQueryNode} looks in one text only, {@link
 * nl.kamerspoor.search.query.node.FilterQueryNode} and {@link
 * nl.kamerspoor.search.query.node.PaperQueryNode} say something of the paper. All else are Lucene's
 * own: a group side by side is its {@code BooleanQueryNode}, a sign its {@code ModifierQueryNode}.
 * {@link nl.kamerspoor.search.query.node.QueryNodes} walks them, {@link
 * nl.kamerspoor.search.query.node.QueryPrinter} writes them as a query again. Each has the {@link
 * nl.kamerspoor.search.query.Span} that it was read from. Trees are not copied: Lucene's {@code
 * cloneTree} forgets tags and leaves children with their old parents.
 */
@NullMarked
package nl.kamerspoor.search.query.node;

import org.jspecify.annotations.NullMarked;
