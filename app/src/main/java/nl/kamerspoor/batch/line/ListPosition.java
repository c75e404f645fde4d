package nl.kamerspoor.batch.line;

/**
 * A place in a list of queries.
 *
 * @param line from 1
 * @param column the character in the line, from 1; a character outside Unicode's basic plane counts
 *     as two
 */
public record ListPosition(int line, int column) {}
