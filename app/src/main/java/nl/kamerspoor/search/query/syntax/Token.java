package nl.kamerspoor.search.query.syntax;

import nl.kamerspoor.search.query.Span;

/**
 * A piece of a typed query.
 *
 * @param text a word with its signs, the inside of a phrase, the name of a field, a number
 */
record Token(Kind kind, Span span, CharSequence text) {

  enum Kind {
    WORD,
    /** Between quotation marks; what follows the closing one belongs to the next token. */
    QUOTED,
    /** {@code ~5} right after a closing quotation mark. */
    SLOP,
    /** {@code titel:} with a value right after it. */
    FIELD,
    /** A paper in one of its printed forms. */
    REFERENCE,
    /** A link to a dossier. */
    DOSSIER,
    /** {@code /uitreiz(iger|end)/}; the text is what stands between the slashes. */
    REGEXP,
    /** {@code [2017 TO 2019]}. */
    RANGE,
    /** {@code ^2} right after what it weighs; the text is the number. */
    BOOST,
    /** {@code W/5} between what is to stand near each other; the text is the number. */
    WITHIN,
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
