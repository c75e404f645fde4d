package nl.kamerspoor.batch.line;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a list that belong together, joined to one text by line feeds.
 *
 * @param firstLine the number of the first
 */
public record LineGroup(int firstLine, String text) {

  public static LineGroup of(List<ListLine> lines) {
    return new LineGroup(
        lines.getFirst().number(),
        lines.stream().map(ListLine::text).collect(Collectors.joining("\n")));
  }

  /** Where a character of the text stands in the list. */
  public ListPosition position(int character) {
    int line = firstLine;
    int start = 0;
    for (int end = text.indexOf('\n');
        end >= 0 && end < character;
        end = text.indexOf('\n', start)) {
      start = end + 1;
      line++;
    }
    return new ListPosition(line, character - start + 1);
  }

  /** The place of a value that stands in the text just as it is read, from a character on. */
  public CharacterPositions from(int start) {
    return character -> position(start + character);
  }

  /** A problem at a character of the text, shown with the line that it stands in. */
  public EntryProblem problem(int character, String message, String hint) {
    ListPosition position = position(character);
    int start = character - (position.column() - 1);
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return new EntryProblem(position, message, hint, line, character - start);
  }
}
