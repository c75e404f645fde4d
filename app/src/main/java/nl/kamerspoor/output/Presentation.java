package nl.kamerspoor.output;

import nl.kamerspoor.advice.ProgramCall;

/**
 * How results are shown.
 *
 * @param width the columns of a line, for text
 * @param colour whether a terminal shows styles, for text
 * @param fullText whether the whole text of a paragraph stands beside its snippets
 * @param cite whether each hit ends with its citation, ready to be quoted
 * @param papers whether papers are the hits, in tables
 * @param csv how tables with commas are written
 * @param called how the program was called, for the commands that text advises
 */
public record Presentation(
    int width,
    boolean colour,
    boolean fullText,
    boolean cite,
    boolean papers,
    CsvStyle csv,
    ProgramCall called) {

  /** Text that anybody may read anywhere: without styles, whole paragraphs and citations. */
  public static Presentation plain(int width) {
    return new Presentation(width, false, false, false, false, CsvStyle.RFC4180, ProgramCall.PLAIN);
  }

  /** This presentation in this many columns. */
  public Presentation withWidth(int other) {
    return new Presentation(other, colour, fullText, cite, papers, csv, called);
  }

  /** This presentation with styles, or without. */
  public Presentation withColour(boolean other) {
    return new Presentation(width, other, fullText, cite, papers, csv, called);
  }

  /** This presentation with the whole text of paragraphs, or without. */
  public Presentation withFullText(boolean other) {
    return new Presentation(width, colour, other, cite, papers, csv, called);
  }

  /** This presentation with citations, or without. */
  public Presentation withCite(boolean other) {
    return new Presentation(width, colour, fullText, other, papers, csv, called);
  }

  /** This presentation for papers as hits, or for paragraphs. */
  public Presentation withPapers(boolean other) {
    return new Presentation(width, colour, fullText, cite, other, csv, called);
  }

  /** This presentation with tables with commas written in another way. */
  public Presentation withCsv(CsvStyle other) {
    return new Presentation(width, colour, fullText, cite, papers, other, called);
  }

  /** This presentation for a program that was called otherwise. */
  public Presentation withCall(ProgramCall other) {
    return new Presentation(width, colour, fullText, cite, papers, csv, other);
  }
}
