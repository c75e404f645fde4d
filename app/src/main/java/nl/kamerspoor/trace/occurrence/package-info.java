/**
 * Every place of a term, read from the postings, segment by segment.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; [query -&gt; counts] -&gt; output
 * </pre>
 *
 * <p>A {@link nl.kamerspoor.search.request.CountRequest} comes in. {@link
 * nl.kamerspoor.trace.occurrence.Occurrences} gives each {@link
 * nl.kamerspoor.trace.occurrence.FoundParagraph} with every {@link
 * nl.kamerspoor.trace.occurrence.Occurrence} in it: {@code TermPlaces} reads the places of a word
 * or phrase, {@code TermPlaces} those of one term, {@code WordForms} tells which form stands there,
 * and {@link nl.kamerspoor.trace.occurrence.MergedForms} which forms of a query are one word.
 * {@link nl.kamerspoor.trace.occurrence.FormTally} and {@link
 * nl.kamerspoor.trace.occurrence.KindTally} add up forms and kinds, {@link
 * nl.kamerspoor.trace.occurrence.RepeatedText} knows text that was there before, and {@link
 * nl.kamerspoor.trace.occurrence.Uncounted} tells what was found and does not count.
 */
@NullMarked
package nl.kamerspoor.trace.occurrence;

import org.jspecify.annotations.NullMarked;
