/**
 * Answers to a list of queries, and how they were made.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 */
@NullMarked
package nl.kamerspoor.output.batch;

import org.jspecify.annotations.NullMarked;
