package nl.kamerspoor.index.fields;

import nl.kamerspoor.document.Metadata;

/**
 * A paper as the index knows it, without its paragraphs.
 *
 * @param id the document id
 * @param file where it was read
 * @param metadata what is known of it, with origins
 */
public record IndexedPaper(String id, String file, Metadata metadata) {}
