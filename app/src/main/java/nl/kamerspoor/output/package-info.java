/**
 * Records to text: one class a format. Only here are colours, columns and markup known.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 */
@NullMarked
package nl.kamerspoor.output;

import org.jspecify.annotations.NullMarked;
