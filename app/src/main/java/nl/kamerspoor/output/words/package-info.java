/**
 * Puts numbers, dates and the names of things into words.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>What comes in is a value, what goes out is a text of it for people, on one line. Nothing here
 * knows what it is printed on.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.output.words.VisibleText} makes text of papers and queries safe to
 *       show.
 *   <li>{@link nl.kamerspoor.output.words.NumberText} writes counts, rates and probabilities.
 *   <li>{@link nl.kamerspoor.output.words.DateText} writes days.
 *   <li>{@link nl.kamerspoor.output.words.Wording} names people, papers and paragraphs.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.output.words;

import org.jspecify.annotations.NullMarked;
