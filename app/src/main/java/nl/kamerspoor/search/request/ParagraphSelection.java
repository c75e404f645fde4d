package nl.kamerspoor.search.request;

import org.apache.lucene.search.Query;

/**
 * Some of the paragraphs of an index that count.
 *
 * @param read which, in the query language; empty for all
 * @param paragraphs finds them, and no others
 * @param elsewhere finds those that would be among them but for their kind
 * @param all finds all paragraphs of an index that count
 */
public record ParagraphSelection(String read, Query paragraphs, Query elsewhere, Query all) {}
