/**
 * A paper to Lucene's documents and back, and queries of metadata.
 *
 * <pre>
 * file -&gt; text -&gt; paragraphs + metadata -&gt; analysis -&gt; [index] -&gt; query -&gt; hits + snippets -&gt; output
 * </pre>
 *
 * <p>A {@link nl.kamerspoor.document.Kamerstuk} comes in. {@link
 * nl.kamerspoor.index.fields.PaperDocuments} makes a document of each paragraph, with the fields
 * that {@link nl.kamerspoor.index.fields.IndexFields} names: the text as {@code CountedText}
 * analyses it, with its {@link nl.kamerspoor.index.fields.TextSignature}; who signs and speaks by
 * {@link nl.kamerspoor.index.fields.MentionFields}; what abbreviations stand for by {@link
 * nl.kamerspoor.index.fields.AbbreviationDefinitions}; the metadata by {@code StoredMetadata}.
 *
 * <p>Documents come in, and an {@link nl.kamerspoor.index.fields.IndexedPaper} and {@link
 * nl.kamerspoor.index.fields.IndexedParagraph}s go out.
 *
 * <p>A value comes in ({@code minister}, {@code dossier}), and {@link
 * nl.kamerspoor.index.fields.MetadataQueries}, {@link nl.kamerspoor.index.fields.PaperQuery} and
 * {@link nl.kamerspoor.index.fields.PartyQuery} are Lucene's query for it, spelled as the index
 * spells it.
 */
@NullMarked
package nl.kamerspoor.index.fields;

import org.jspecify.annotations.NullMarked;
