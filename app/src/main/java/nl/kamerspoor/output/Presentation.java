package nl.kamerspoor.output;

/**
 * How results are shown.
 *
 * @param width the columns of a line, for text
 * @param colour whether a terminal shows styles, for text
 * @param fullText whether the whole text of a paragraph stands beside its snippets
 * @param cite whether each hit ends with its citation, ready to be quoted
 */
public record Presentation(int width, boolean colour, boolean fullText, boolean cite) {}
