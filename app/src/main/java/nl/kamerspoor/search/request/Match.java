package nl.kamerspoor.search.request;

/**
 * A stretch of text that matches.
 *
 * @param start the first character, in UTF-16 units of the text it belongs to
 * @param end one past the last character
 * @param kind the nearest kind of match at this stretch
 */
public record Match(int start, int end, MatchKind kind) {}
