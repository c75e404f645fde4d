package nl.kamerspoor.index.fields;

import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.PaperId;

/**
 * A paper as the index knows it, without its paragraphs.
 *
 * @param id the document id
 * @param file where it was read
 * @param metadata what is known of it, with origins
 */
public record IndexedPaper(PaperId id, String file, Metadata metadata) {}
