/**
 * Compiles the dictionary while Kamerspoor is built; no part of the jar.
 *
 * <pre>
 * file -&gt; [text] -&gt; paragraphs + metadata -&gt; [analysis] -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.lexicon.build.DictionaryBuild}. LanguageTool's dictionary comes
 * in, a form a line ({@code SourceDictionary}), and our own lists ({@code WordLists}); {@code
 * EntryCollection} gathers the readings of a form into one entry, {@code Derivations} says what it
 * is derived from, {@code HyphenCollection} which words have a hyphen. Two files go out, which
 * {@code lexicon} reads.
 */
@NullMarked
package nl.kamerspoor.lexicon.build;

import org.jspecify.annotations.NullMarked;
