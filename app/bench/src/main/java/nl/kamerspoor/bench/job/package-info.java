/**
 * The jobs that are measured, each in a process of its own.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.bench.job;

import org.jspecify.annotations.NullMarked;
