package nl.kamerspoor.evaluation;

/** Says which line of a file cannot be read, where in it, and what to write instead. */
public final class LineException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String line;
  private final int position;

  /**
   * @param where the file and the number of the line: {@code qrels.txt:3}
   * @param line the line
   * @param position where in the line it goes wrong, from 0
   * @param problem what is wrong and what to do
   */
  LineException(String where, String line, int position, String problem) {
    super(where + ":" + (position + 1) + ": " + problem);
    this.line = line;
    this.position = position;
  }

  /** The line; empty where it is not text. */
  public String line() {
    return line;
  }

  /** Where in the line, from 0. */
  public int position() {
    return position;
  }
}
