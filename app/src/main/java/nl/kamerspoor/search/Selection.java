package nl.kamerspoor.search;

import org.apache.lucene.search.Query;

/**
 * Some of the paragraphs of an index.
 *
 * @param read which, in the query language; empty for all
 * @param paragraphs finds them, and no others
 */
public record Selection(String read, Query paragraphs) {}
