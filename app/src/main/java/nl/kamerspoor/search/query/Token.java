package nl.kamerspoor.search.query;

/**
 * A piece of a typed query.
 *
 * @param text a word with its signs, the inside of a phrase, the name of a field
 */
record Token(Kind kind, Span span, String text) {

  enum Kind {
    WORD,
    /** Between quotation marks; what follows the closing one belongs to the next token. */
    QUOTED,
    /** {@code ~5} right after a closing quotation mark. */
    NEAR,
    /** {@code titel:} with a value right after it. */
    FIELD,
    /** The number of a paper in one of its printed forms. */
    PAPER,
    OPEN,
    CLOSE,
    PLUS,
    MINUS,
    AND,
    OR,
    NOT,
    END
  }
}
