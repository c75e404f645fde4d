package nl.kamerspoor.document;

/**
 * A metadata value and where it was read, so that a wrong one can be traced.
 *
 * @param <T> the type of the value
 */
public record Sourced<T>(T value, Origin origin) {}
