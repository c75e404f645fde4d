/**
 * Holds the pieces of text that every format yields, and repairs printed text: hyphens at line
 * ends, marks of footnotes, links, speakers.
 *
 * <pre>
 * file -&gt; [text] -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>What comes in are printed lines or marked-up text; what goes out are {@link
 * nl.kamerspoor.read.unit.PaperUnit}s, which have no number yet. This room uses {@code input}, for
 * its white space, and the lexicon, which knows what is a Dutch word.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.read.unit.TextLine} is a printed line, {@link
 *       nl.kamerspoor.read.unit.SentenceBoundaries} says whether a sentence ends on it, {@link
 *       nl.kamerspoor.read.unit.NoteMarks} finds the mark of a footnote in it.
 *   <li>{@link nl.kamerspoor.read.unit.Block} is the lines that belong together; the rooms of text
 *       and PDF have a finder each.
 *   <li>{@link nl.kamerspoor.read.unit.LineJoiner} makes one text of them: {@link
 *       nl.kamerspoor.read.unit.Hyphenation} decides on the hyphens by {@link
 *       nl.kamerspoor.read.unit.PaperWords} and the lexicon, {@link
 *       nl.kamerspoor.read.unit.LinkJoiner} puts addresses together, {@code TornWords} mends words.
 *   <li>{@link nl.kamerspoor.read.unit.InlineText} does this for marked-up text, with {@link
 *       nl.kamerspoor.read.unit.MarkedReferences}, {@link nl.kamerspoor.read.unit.TableRows},
 *       {@link nl.kamerspoor.read.unit.TypedBullets} and {@link
 *       nl.kamerspoor.read.unit.SpeakerText}.
 *   <li>{@link nl.kamerspoor.read.unit.PaperUnit} is the result, of which {@link
 *       nl.kamerspoor.read.unit.NoteReferences} takes the marks of footnotes out.
 * </ol>
 */
@NullMarked
package nl.kamerspoor.read.unit;

import org.jspecify.annotations.NullMarked;
