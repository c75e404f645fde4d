/**
 * The matches in a paragraph, and the passages to show.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; hits + snippets] -&gt; output
 * </pre>
 *
 * <p>The leaves of a plan and ranked paragraphs come in. {@link
 * nl.kamerspoor.search.snippet.MatchFinder} finds every {@link
 * nl.kamerspoor.search.snippet.FoundMatch} by its offsets, {@link
 * nl.kamerspoor.search.snippet.CitedPapers} adds the papers that a query names; {@link
 * nl.kamerspoor.search.snippet.PassageSelector} chooses the sentences that show most of them, which
 * {@code SentenceSplitter} tells apart. How they are coloured is known to {@code output}.
 */
@NullMarked
package nl.kamerspoor.search.snippet;

import org.jspecify.annotations.NullMarked;
