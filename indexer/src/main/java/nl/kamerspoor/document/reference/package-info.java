/**
 * How papers are named in print: reads the references to them, and prints the citation that lawyers
 * use.
 *
 * <pre>
 * file -&gt; text -&gt; [paragraphs + metadata] -&gt; analysis -&gt; index -&gt; [query] -&gt; hits + snippets -&gt; [output]
 * </pre>
 *
 * <p>This is the one place that knows how papers are referred to, for running text, queries, {@code
 * show} and whatever else names papers. Enter by {@link
 * nl.kamerspoor.document.reference.ReferenceReader}: a text and a place in it come in, and a {@link
 * nl.kamerspoor.document.reference.PrintedReference} goes out, the id of the paper and where it
 * stands. A paper's id and metadata come in, and {@link
 * nl.kamerspoor.document.reference.LegalCitation} is what to write in a footnote, with the link;
 * what it prints is read again as the same paper.
 *
 * <ol>
 *   <li>{@link nl.kamerspoor.document.reference.Announcement} reads the words before a dossier's
 *       number: {@code Kamerstukken II 2015/16, }.
 *   <li>{@link nl.kamerspoor.document.reference.DossierReference} reads the dossier, by {@code
 *       DossierDigits}, and the papers in it, by {@code NumberSign} and {@link
 *       nl.kamerspoor.document.reference.PaperNumbers}: {@code 36 600-XX, nrs. 29 en 30}.
 *   <li>{@link nl.kamerspoor.document.reference.SittingReference} reads the Handelingen and their
 *       Aanhangsel, {@link nl.kamerspoor.document.reference.PublishedId} the ids of the official
 *       sites, {@code OfficialLink} the links to them.
 *   <li>{@code ReferenceReader} chooses among them by the first letters, decides what a form
 *       without {@code nr.} means ({@link nl.kamerspoor.document.reference.DossierRegister} knows
 *       the dossiers), and reads the page and the paragraph behind it, by {@code ReferenceEnd}.
 * </ol>
 *
 * <p>{@code read.citation} reads running text by the same parts, and judges by the words around a
 * number whether it is a reference. There numbers are read as printers set them; a reader may type
 * small letters and more blanks. {@link nl.kamerspoor.document.reference.KamerstukNumbers} reads
 * the numbers that metadata state, of which it is known that they are one.
 *
 * <p>The parts of a number, and what two parts mean:
 *
 * <table>
 *   <caption>Numbers with hyphens</caption>
 *   <tr><td>{@code 36600-A-5}</td><td>dossier, its suffix, number</td></tr>
 *   <tr><td>{@code 29754-391}</td><td>dossier and number</td></tr>
 *   <tr><td>{@code 21501-20}</td><td>a dossier, where there is one with this sub-number</td></tr>
 *   <tr><td>{@code 36067-Y}</td><td>dossier and number in the Eerste Kamer</td></tr>
 *   <tr><td>{@code 36600-A}, {@code 36410-XII}</td><td>a chapter or fund of a budget</td></tr>
 * </table>
 *
 * <p>{@code 31 000, A}, {@code 31000, 3}, {@code 21501-20/2159} are papers behind a series, or in a
 * dossier that is known; {@code 29 754} alone is a dossier; {@code 29 754,50} is an amount, and
 * {@code 36001–42000} a range.
 *
 * <p>Where the rules are from: citations, the <i>Leidraad voor juridische auteurs</i>; ids and
 * links, zoek.officielebekendmakingen.nl and repository.overheid.nl; {@code 2024Z01234} and {@code
 * 2024D01234}, the register of matters and documents of the Tweede Kamer (its open data); the
 * spellings, some hundred that were counted in official motions, laws and titles of matters.
 *
 * <p>All is read from left to right without going back, or by patterns whose repetitions cannot
 * overlap, so that no text takes longer than its length.
 */
@NullMarked
package nl.kamerspoor.document.reference;

import org.jspecify.annotations.NullMarked;
