/**
 * What is a Dutch word: its forms, lemmas and parts, from a dictionary compiled at build time.
 *
 * <p>It stands beside the way of the data and is asked at two steps of it:
 *
 * <pre>
 * file -&gt; [text] -&gt; paragraphs + metadata -&gt; [analysis] -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.lexicon.Lexicon#dutch()}; ask it for a {@link
 * nl.kamerspoor.lexicon.Morphology}. Inside, {@link nl.kamerspoor.lexicon.Dictionary} knows the
 * forms and {@code CompoundSplitter} takes compounds apart, by the cheapest {@code CompoundCover}.
 * What the dictionary or the rules have wrong is put right in the lists of {@code
 * src/main/lexicon}: a word, and why. {@code lexicon.build}, which is in no jar, compiles
 * dictionary and lists into one file; NOTICE tells whose they are. All of these know words without
 * their hyphens; which words have one, {@link nl.kamerspoor.lexicon.HyphenatedWords} tells.
 *
 * <p>Used by {@code read} (hyphens at line ends) and {@code analysis}. Nothing here knows documents
 * or files of papers. Lucene is used for its transducers and its table of accents only.
 */
@NullMarked
package nl.kamerspoor.lexicon;

import org.jspecify.annotations.NullMarked;
