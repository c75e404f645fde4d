package nl.kamerspoor.search.query;

/**
 * Something about how a query was read that the reader should know at once.
 *
 * @param kind what happened
 * @param typed what was typed
 * @param read what it was read as; empty where it was dropped
 */
public record QueryNote(Kind kind, String typed, String read) {

  /** What can happen. */
  public enum Kind {
    /**
     * A sign of punctuation was left out: {@code uitreizigers?} is read as {@code uitreizigers}.
     */
    PUNCTUATION,
    /** A Dutch word in capitals was read as an operator. */
    OPERATOR,
    /** A Dutch word in capitals was read as a word, as the whole query is in capitals. */
    WORD,
    /** A paper that was named is not in the index; what was read is its id. */
    ABSENT_PAPER;

    /** What programs read for it. */
    public String label() {
      return switch (this) {
        case PUNCTUATION -> "punctuation";
        case OPERATOR -> "operator";
        case WORD -> "word";
        case ABSENT_PAPER -> "absent_paper";
      };
    }
  }
}
