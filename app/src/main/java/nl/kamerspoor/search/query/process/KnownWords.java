package nl.kamerspoor.search.query.process;

import nl.kamerspoor.analysis.QueryWord;

/** Tells whether a word occurs in the papers. */
@FunctionalInterface
public interface KnownWords {

  /** Where no papers are at hand: then a question mark ends a question. */
  KnownWords ALL = _ -> true;

  /** Whether the word, or an inflection of it, occurs. */
  boolean occurs(QueryWord word);
}
