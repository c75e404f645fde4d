package nl.kamerspoor.read.text;

import java.text.Normalizer;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.kamerspoor.read.unit.TextLine;

/**
 * Tells whether a word would still have fitted on a line, which tells whether the typesetter ended
 * the line of necessity or because a paragraph ended there.
 *
 * <p>Papers are set ragged right in proportional sans serif types, so lines are measured in the
 * widths of Helvetica; other texts are wrapped at a number of letters. A word has room only where
 * it has room by both measures.
 */
final class LineWidths {

  /** How many lines before and after say how wide the column is. */
  private static final int WINDOW_LINES = 12;

  /**
   * How much room, as a part of the column, tells that a line has ended early. Where empty lines
   * part paragraphs, only a line that is clearly short ends one without; where none do, type set
   * ragged right and widths of another type leave this much doubt.
   */
  private static final double CLEARLY_SHORT_SHARE = 0.2;

  private static final double DOUBTFUL_SHARE = 0.03;

  /** A web address says nothing of widths: a word longer than this part counts as so long. */
  private static final double MAX_WORD_SHARE = 0.3;

  private final List<TextLine> lines;
  private final int[] roles;
  private final double margin;
  private final List<MeasuredLines> measures;

  LineWidths(List<TextLine> lines) {
    this(lines, new int[lines.size()]);
  }

  /**
   * @param roles lines of another role, such as footnotes in their smaller type, say nothing of a
   *     line's column
   */
  LineWidths(List<TextLine> lines, int[] roles) {
    this.lines = lines;
    this.roles = roles;
    boolean parted = lines.stream().filter(TextLine::afterBlank).count() * 20 > lines.size();
    margin = parted ? CLEARLY_SHORT_SHARE : DOUBTFUL_SHARE;
    measures = List.of(new MeasuredLines(LineWidths::width), new MeasuredLines(String::length));
  }

  /** Whether the next line's first word would have fitted at the end of the line. */
  boolean endsEarly(int line) {
    return endsEarly(line, 0);
  }

  private boolean endsEarly(int line, double spare) {
    return line + 1 >= lines.size() || hasRoomFor(line, lines.get(line + 1).firstWord(), spare);
  }

  /** Whether the line ends a paragraph for certain: the next word would have fitted with ease. */
  boolean endsParagraph(int line) {
    return endsEarly(line, margin);
  }

  /** Whether a word would have fitted at the end of the line. */
  boolean hasRoomFor(int line, String word) {
    return hasRoomFor(line, word, 0);
  }

  /**
   * Whether a word would have fitted at the end of the line, had the column been a bit narrower.
   */
  boolean hasAmpleRoomFor(int line, String word) {
    return hasRoomFor(line, word, 2 * DOUBTFUL_SHARE);
  }

  private boolean hasRoomFor(int line, String word, double spare) {
    return measures.stream().allMatch(measure -> measure.hasRoomFor(line, word, spare));
  }

  /** How much of its column a line takes, up to 1. */
  double fill(int line) {
    MeasuredLines measure = measures.getFirst();
    return measure.widths[line] / measure.column(line);
  }

  private boolean startsRun(int line) {
    return lines.get(line).afterBlank() || lines.get(line).afterBreak();
  }

  /** The lines by one way of measuring. */
  private final class MeasuredLines {
    private final ToDoubleFunction<String> width;
    private final double[] widths;

    MeasuredLines(ToDoubleFunction<String> width) {
      this.width = width;
      widths = lines.stream().map(TextLine::text).mapToDouble(width).toArray();
    }

    boolean hasRoomFor(int line, String word, double spare) {
      double column = column(line);
      double needed = Math.min(width.applyAsDouble(word), MAX_WORD_SHARE * column);
      return column - widths[line] >= width.applyAsDouble(" ") + needed + spare * column;
    }

    /** The widest line nearby, lines in the same run of print before all others. */
    double column(int line) {
      double widest = widths[line];
      int from = line;
      int to = line;
      while (from > 0 && line - from < WINDOW_LINES && !startsRun(from)) {
        from--;
      }
      while (to + 1 < lines.size() && to - line < WINDOW_LINES && !startsRun(to + 1)) {
        to++;
      }
      if (to - from < 4) {
        from = Math.max(0, line - WINDOW_LINES / 2);
        to = Math.min(lines.size() - 1, line + WINDOW_LINES / 2);
      }
      for (int i = from; i <= to; i++) {
        if (roles[i] == roles[line]) {
          widest = Math.max(widest, widths[i]);
        }
      }
      return widest;
    }
  }

  private static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  private static int width(char c) {
    char base =
        c < 128 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return switch (base) {
      case 'i', 'j', 'l', '\'', '‘', '’' -> 222;
      case ' ', '.', ',', ':', ';', '!', '/', '|', 'f', 't', 'I' -> 278;
      case '-', '(', ')', 'r', '“', '”', '"', '•' -> 333;
      case 'k', 's', 'c', 'v', 'x', 'y', 'z', 'J' -> 500;
      case 'A', 'B', 'E', 'K', 'P', 'S', 'V', 'X', 'Y' -> 667;
      case 'C', 'D', 'H', 'N', 'R', 'U', 'w' -> 722;
      case 'F', 'T', 'Z' -> 611;
      case 'G', 'O', 'Q' -> 778;
      case 'm', 'M' -> 833;
      case 'W' -> 944;
      case '—', '%', '@' -> 1000;
      default -> 556;
    };
  }
}
