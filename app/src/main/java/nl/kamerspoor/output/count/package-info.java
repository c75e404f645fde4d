/**
 * What was counted: the account that stands beside every count, concordances, collocates and
 * vocabulary.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 */
@NullMarked
package nl.kamerspoor.output.count;

import org.jspecify.annotations.NullMarked;
