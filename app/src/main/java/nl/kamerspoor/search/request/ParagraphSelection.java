package nl.kamerspoor.search.request;

import org.apache.lucene.search.Query;

/**
 * The paragraphs of an index that are to be counted.
 *
 * @param read which, in the query language; empty for all
 * @param paragraphs finds them, and no others
 * @param elsewhere finds those that would be among them but for their kind
 * @param all finds all paragraphs of an index that count
 */
public record ParagraphSelection(String read, Query paragraphs, Query elsewhere, Query all) {}
