package nl.kamerspoor.batch.line;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a list that belong together, as one text with a line feed between two.
 *
 * @param firstLine the number of the first
 */
public record Block(int firstLine, String text) {

  public static Block of(List<Line> lines) {
    return new Block(
        lines.getFirst().number(),
        lines.stream().map(Line::text).collect(Collectors.joining("\n")));
  }

  /** Where a character of the text stands in the list. */
  public Position position(int character) {
    int line = firstLine;
    int start = 0;
    for (int end = text.indexOf('\n');
        end >= 0 && end < character;
        end = text.indexOf('\n', start)) {
      start = end + 1;
      line++;
    }
    return new Position(line, character - start + 1);
  }

  /** The place of a value that stands in the text just as it is read, from a character on. */
  public Place from(int start) {
    return character -> position(start + character);
  }

  /** A problem at a character of the text, shown with the line that it stands in. */
  public Problem problem(int character, String message, String hint) {
    Position position = position(character);
    int start = character - (position.column() - 1);
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return new Problem(position, message, hint, line, character - start);
  }
}
