/**
 * The records that everything else passes on: a paper of parliament, its paragraphs and what is
 * known of it.
 *
 * <pre>
 * file -&gt; text -&gt; [paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>Enter by {@link nl.kamerspoor.document.Kamerstuk}. Nothing here knows files, formats or
 * Lucene.
 *
 * <p>Parliament's words: a <i>Kamerstuk</i> is a numbered paper; a <i>dossier</i> the file that it
 * belongs to (29754, Terrorismebestrijding); the <i>ondernummer</i> its number in that file (391);
 * a <i>vergaderjaar</i> the session year, from September to September.
 */
@NullMarked
package nl.kamerspoor.document;

import org.jspecify.annotations.NullMarked;
