package nl.kamerspoor.search.query.process;

import nl.kamerspoor.analysis.QueryWord;

/** Tells whether a word occurs in the papers. */
public interface KnownWords {

  /** Where no papers are at hand: then a question mark ends a question. */
  KnownWords ALL =
      new KnownWords() {
        @Override
        public boolean occurs(QueryWord word) {
          return true;
        }

        @Override
        public boolean beginsLonger(QueryWord word) {
          return true;
        }
      };

  /** Whether the word, or an inflection of it, occurs. */
  boolean occurs(QueryWord word);

  /** Whether a word occurs that is this one and one letter behind it. */
  boolean beginsLonger(QueryWord word);
}
