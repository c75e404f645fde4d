package nl.kamerspoor.output;

import nl.kamerspoor.advice.ProgramCall;

/**
 * How results are shown.
 *
 * @param width the columns of a line, for text
 * @param colour whether a terminal shows styles, for text
 * @param fullText whether the whole text of a paragraph stands beside its snippets
 * @param cite whether each hit ends with its citation, ready to be quoted
 * @param csv how tables with commas are written
 * @param called how the program was called, for the commands that text advises
 */
public record Presentation(
    int width, boolean colour, boolean fullText, boolean cite, CsvStyle csv, ProgramCall called) {

  /** Text that anybody may read anywhere. */
  public Presentation(int width, boolean colour, boolean fullText, boolean cite) {
    this(width, colour, fullText, cite, CsvStyle.RFC4180, ProgramCall.PLAIN);
  }
}
