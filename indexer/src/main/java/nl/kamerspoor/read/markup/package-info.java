/**
 * Formats that mark their structure: official XML, debates in XML, HTML, DOCX and ODT.
 *
 * <pre>
 * [file -&gt; text -&gt; paragraphs + metadata] -&gt; analysis -&gt; index -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 */
@NullMarked
package nl.kamerspoor.read.markup;

import org.jspecify.annotations.NullMarked;
