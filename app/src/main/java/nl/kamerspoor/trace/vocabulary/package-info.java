/**
 * The words of the index, counted: which words a part of the papers has more of than another, which
 * stand near a term, and which words there are at all.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; counts] -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.trace.vocabulary.Keyness} (what sets a part apart), {@link
 * nl.kamerspoor.trace.vocabulary.Collocates} (what stands near a term) and {@link
 * nl.kamerspoor.trace.vocabulary.Vocabulary} (what there is). All count the exact forms of the
 * index in a {@link nl.kamerspoor.trace.vocabulary.Subcorpus} of it, from the postings: every place
 * counts, nothing is sampled and no text is analysed again. {@code LemmaGroups} puts the forms of a
 * word together, each in one group only, so that groups add up; {@code SpellingRestorer} gives a
 * form back its capitals and accents.
 *
 * <p>The formulas are explained in docs/measures.md. Nothing here prints or knows the command line.
 */
@NullMarked
package nl.kamerspoor.trace.vocabulary;

import org.jspecify.annotations.NullMarked;
