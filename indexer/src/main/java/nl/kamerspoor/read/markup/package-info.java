/**
 * Reads the formats that mark their structure: official XML, debates in XML, HTML, DOCX and ODT.
 *
 * <pre>
 * file -&gt; [text] -&gt; paragraphs + metadata -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>What comes in are XML, HTML or the parts of a zip; what goes out are {@link
 * nl.kamerspoor.read.unit.PaperUnit}s, to the assembly. This room uses {@code input}, {@code unit},
 * {@code metadata} and {@code assembly}. A format has a reader, and most have a class that holds a
 * paper while it streams by; they do not know each other.
 *
 * <ul>
 *   <li>{@link nl.kamerspoor.read.markup.OfficialXmlReader}, {@code OfficialXmlPaper}, {@code
 *       OfficialXmlKinds}, {@code OfficialXmlMetadata}: Kamerstukken, Kamervragen and Handelingen.
 *   <li>{@link nl.kamerspoor.read.markup.VlosXmlReader}: debates as the Tweede Kamer publishes
 *       them.
 *   <li>{@link nl.kamerspoor.read.markup.HtmlReader}, {@code HtmlPaper}: web pages.
 *   <li>{@link nl.kamerspoor.read.markup.DocxReader}, {@code DocxPaper}, {@code DocxStyles}: Word.
 *   <li>{@link nl.kamerspoor.read.markup.OdtReader}, {@code OdtText}: OpenDocument.
 * </ul>
 */
@NullMarked
package nl.kamerspoor.read.markup;

import org.jspecify.annotations.NullMarked;
