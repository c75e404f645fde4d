package nl.kamerspoor.output.trend;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;

/**
 * Draws lines of terms over time, in braille dots, as wide as the page. Of several terms letters at
 * the peak and at the end of each line, and at its points where there is room, tell which it is, on
 * a page without colours too. Buckets without papers leave a gap.
 */
final class BrailleChart {

  private static final int HEIGHT = 12;

  /** The fewest columns of a chart that tells anything. */
  private static final int MIN_COLUMNS = 20;

  private static final int DOTS_ACROSS = 2;
  private static final int DOTS_DOWN = 4;
  private static final int BLANK = 0x2800;

  /** With fewer columns than this between points, letters at the points would hide the lines. */
  private static final int MIN_COLUMNS_PER_LETTER = 4;

  /** The bits of the dots of a braille cell, by row and column (Unicode, Braille Patterns). */
  private static final int[][] DOTS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

  private final TextPage page;
  private final TrendUnit unit;

  BrailleChart(Writer out, Presentation presentation, TrendUnit unit) {
    this.page = new TextPage(out, presentation);
    this.unit = unit;
  }

  /**
   * Prints the chart; nothing where the page has no room for one, or for buckets that make no line:
   * one alone, two periods, or names.
   */
  void print(Trend trend) throws IOException {
    List<TrendRow> buckets = trend.terms().getFirst().rows();
    if (!trend.isInTime()
        || !trend.request().periods().isEmpty()
        || buckets.size() < 2
        || trend.terms().size() > TextStyle.MAX_SERIES) {
      return;
    }
    double most =
        trend.terms().stream()
            .flatMap(term -> term.rows().stream())
            .mapToDouble(unit::of)
            .max()
            .orElse(0);
    if (most == 0) {
      return;
    }
    String top = NumberText.rate(most);
    int margin = top.length() + 2;
    int columns = page.width() - margin - 2;
    if (columns < MIN_COLUMNS) {
      return;
    }
    Canvas canvas = new Canvas(columns, HEIGHT);
    for (int term = 0; term < trend.terms().size(); term++) {
      draw(canvas, term, trend.terms().get(term), most, trend.terms().size() > 1);
    }
    page.blank();
    page.line(List.of(StyledSpan.plain(unit.axis())));
    for (int y = 0; y < HEIGHT; y++) {
      String label = y == 0 ? top : "";
      List<StyledSpan> line = new ArrayList<>();
      line.add(
          StyledSpan.plain(
              " ".repeat(margin - 2 - label.length()) + label + (y == 0 ? " ┤" : " │")));
      line.addAll(canvas.line(y));
      page.line(line);
    }
    axis(buckets, margin, canvas.columns);
  }

  private void draw(Canvas canvas, int number, TermTrend term, double most, boolean isLettered) {
    List<TrendRow> rows = term.rows();
    int right = canvas.columns * DOTS_ACROSS - 1;
    int bottom = canvas.lines * DOTS_DOWN - 1;
    int beforeX = -1;
    int beforeY = 0;
    boolean marked = isLettered && rows.size() <= canvas.columns / MIN_COLUMNS_PER_LETTER;
    int peakX = -1;
    int peakY = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (!unit.isKnown(rows.get(i))) {
        beforeX = -1;
        continue;
      }
      int x = (int) Math.round((double) i * right / (rows.size() - 1));
      int y = (int) Math.round(bottom * (1 - unit.of(rows.get(i)) / most));
      if (beforeX < 0) {
        canvas.dot(x, y, number);
      } else {
        canvas.stroke(beforeX, beforeY, x, y, number);
      }
      if (marked) {
        canvas.mark(x / DOTS_ACROSS, y / DOTS_DOWN, number);
      }
      if (peakX < 0 || y < peakY) {
        peakX = x;
        peakY = y;
      }
      beforeX = x;
      beforeY = y;
    }
    if (isLettered && peakX >= 0) {
      canvas.mark(peakX / DOTS_ACROSS, peakY / DOTS_DOWN, number);
    }
    if (isLettered && beforeX >= 0 && !marked) {
      canvas.end(beforeY / DOTS_DOWN, number);
    }
  }

  /** Draws the line at zero, with a tick over each bucket that is named below it. */
  private void axis(List<TrendRow> buckets, int margin, int columns) throws IOException {
    int widest = buckets.stream().mapToInt(row -> row.bucket().label().length()).max().orElse(0);
    StringBuilder line = new StringBuilder("─".repeat(columns));
    StringBuilder below = new StringBuilder(" ".repeat(margin + columns + widest));
    int free = 0;
    List<String> labels =
        AxisLabels.of(
            buckets.stream().map(TrendRow::bucket).toList(), Math.max(1, columns / (widest + 2)));
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      int middle = (int) Math.round((double) i * (columns - 1) / (labels.size() - 1));
      int start =
          Math.max(
              0, Math.min(margin + middle - label.length() / 2, margin + columns - label.length()));
      if (!label.isEmpty() && start >= free) {
        line.setCharAt(middle, '┬');
        below.replace(start, start + label.length(), label);
        free = start + label.length() + 2;
      }
    }
    page.line(List.of(StyledSpan.plain(" ".repeat(margin - 3) + "0 └" + line)));
    page.line(List.of(StyledSpan.plain(below.toString())));
  }

  /** Cells of dots; a cell shows the colour of the line that was last in it. */
  private static final class Canvas {

    private final int columns;
    private final int lines;
    private final int[][] dots;
    private final int[][] terms;
    private final boolean[][] marks;
    private final List<List<Integer>> ends = new ArrayList<>();

    Canvas(int columns, int lines) {
      this.columns = columns;
      this.lines = lines;
      this.dots = new int[lines][columns];
      this.terms = new int[lines][columns];
      this.marks = new boolean[lines][columns];
      for (int i = 0; i < lines; i++) {
        ends.add(new ArrayList<>());
      }
    }

    /** Puts the letter of a term in place of dots. */
    void mark(int column, int line, int term) {
      marks[line][column] = true;
      terms[line][column] = term;
    }

    void dot(int x, int y, int term) {
      if (marks[y / DOTS_DOWN][x / DOTS_ACROSS]) {
        return;
      }
      dots[y / DOTS_DOWN][x / DOTS_ACROSS] |= DOTS[y % DOTS_DOWN][x % DOTS_ACROSS];
      terms[y / DOTS_DOWN][x / DOTS_ACROSS] = term;
    }

    void stroke(int fromX, int fromY, int toX, int toY, int term) {
      int steps = Math.max(1, Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)));
      for (int i = 0; i <= steps; i++) {
        dot(
            fromX + Math.round((float) (toX - fromX) * i / steps),
            fromY + Math.round((float) (toY - fromY) * i / steps),
            term);
      }
    }

    void end(int y, int term) {
      ends.get(y).add(term);
    }

    /** A line of cells, and the letters of the terms that end in it. */
    List<StyledSpan> line(int y) {
      List<StyledSpan> line = new ArrayList<>();
      for (int x = 0; x < columns; x++) {
        TextStyle style = TextStyle.ofSeries(terms[y][x]);
        if (marks[y][x]) {
          line.add(new StyledSpan(TrendWording.letter(terms[y][x]), style));
        } else if (dots[y][x] == 0) {
          line.add(StyledSpan.plain(" "));
        } else {
          line.add(new StyledSpan(String.valueOf((char) (BLANK + dots[y][x])), style));
        }
      }
      for (int term : ends.get(y)) {
        line.add(new StyledSpan(TrendWording.letter(term), TextStyle.ofSeries(term)));
      }
      return line;
    }
  }
}
