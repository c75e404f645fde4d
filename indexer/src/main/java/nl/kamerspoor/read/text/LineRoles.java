package nl.kamerspoor.read.text;

import java.util.List;
import nl.kamerspoor.read.unit.LinkJoiner;
import nl.kamerspoor.read.unit.TextLine;

/**
 * Tells which printed lines are running text, which are footnotes, and which belong to the page.
 */
final class LineRoles {

  private final List<TextLine> lines;
  private final int[] notes;
  private final boolean[] isFurniture;

  LineRoles(List<TextLine> lines) {
    this.lines = lines;
    FurnitureDetector furniture = new FurnitureDetector(lines);
    notes = new FootnoteFinder(lines, furniture, new LineWidths(lines)).find();
    isFurniture = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      isFurniture[i] =
          notes[i] == 0 && (furniture.isFurniture(lines.get(i).text()) || isStrayLink(i));
    }
    furniture.pageNumbers(lines, isFurniture);
  }

  /** Whether the line is a running header or footer, a page number or a stray address. */
  boolean isFurniture(int line) {
    return isFurniture[line];
  }

  /** The number of the footnote that the line belongs to, or 0. */
  int note(int line) {
    return notes[line];
  }

  /** Whether the line is the first, or stands after an empty line or a break. */
  boolean starts(int line) {
    return line == 0 || lines.get(line).afterBlank() || lines.get(line).afterBreak();
  }

  /** Measures the lines; running text, footnotes and furniture are set to columns of their own. */
  LineWidths widths() {
    int[] roles = new int[lines.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = isFurniture[i] ? 2 : notes[i] > 0 ? 1 : 0;
    }
    return new LineWidths(lines, roles);
  }

  /** Whether the line is a printed address alone, which no sentence leads up to. */
  private boolean isStrayLink(int line) {
    if (!isBareLink(line)) {
      return false;
    }
    int first = line;
    while (first > 0 && isBareLink(first) && !starts(first)) {
      first--;
    }
    int after = line;
    while (after + 1 < lines.size() && !starts(after + 1) && isBareLink(after + 1)) {
      after++;
    }
    return starts(first) && (after + 1 >= lines.size() || starts(after + 1));
  }

  private boolean isBareLink(int line) {
    return LinkJoiner.isBareLink(lines.get(line).text());
  }
}
