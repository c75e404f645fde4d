package nl.kamerspoor.analysis;

/**
 * A term of the index that a word gives.
 *
 * @param kind what it says of the word
 * @param text the term as it stands in the index, prefix and all
 * @param start the first letter that it stands for, counted in the folded word
 * @param end one past the last
 */
public record Term(TermKind kind, String text, int start, int end) {}
