/**
 * The records that everything else passes on: a paper of parliament, its paragraphs and what is
 * known of it.
 *
 * <pre>
 * file -&gt; text -&gt; [paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.document.Kamerstuk}, which {@code read} makes of a file: under a
 * {@link nl.kamerspoor.document.PaperId} it holds {@link nl.kamerspoor.document.Metadata}, each
 * value {@link nl.kamerspoor.document.Sourced} with the {@link nl.kamerspoor.document.Origin} that
 * states it, and {@link nl.kamerspoor.document.Paragraph}s in reading order, which cite others
 * ({@link nl.kamerspoor.document.Citation}) and are spoken in debates ({@link
 * nl.kamerspoor.document.Speaker}). A {@link nl.kamerspoor.document.ParagraphId} names one of them
 * for good. A {@link nl.kamerspoor.document.KamerstukNumber} is made of a {@link
 * nl.kamerspoor.document.DossierNumber} and the number in it; who signs is a {@link
 * nl.kamerspoor.document.Signatory}. {@link nl.kamerspoor.document.Parties} and {@link
 * nl.kamerspoor.document.Ministries} know the names that parties and ministries have had.
 *
 * <p>How numbers and citations are printed is known to the room {@code reference}, which knows
 * these records; nothing here knows files, formats or Lucene.
 *
 * <p>Parliament's words: a <i>Kamerstuk</i> is a numbered paper; a <i>dossier</i> the file that it
 * belongs to (29754, Terrorismebestrijding); the <i>ondernummer</i> its number in that file (391);
 * a <i>vergaderjaar</i> the session year, from September to September.
 */
@NullMarked
package nl.kamerspoor.document;

import org.jspecify.annotations.NullMarked;
