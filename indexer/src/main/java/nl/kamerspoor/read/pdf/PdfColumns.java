package nl.kamerspoor.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the columns of a page and gives its lines in reading order: down one column, then the next;
 * a line across all of them ends what stands above it.
 *
 * <p>Two columns are told from a table by their text: each is a quarter of the width at least, and
 * its lines fill it. The cells of a row of a table stay together.
 */
final class PdfColumns {

  /** The narrowest gap between columns, in points. */
  private static final double MIN_GUTTER_POINTS = 7;

  /** A column takes at least this share of the width. */
  private static final double MIN_WIDTH_SHARE = 0.28;

  /** The lines of a column fill, in the middle, at least this share of it. */
  private static final double MIN_FILL_SHARE = 0.45;

  /** The fewest lines that make a column. */
  private static final int MIN_LINES = 4;

  private final int page;
  private final List<PdfLine> lines = new ArrayList<>();
  private int column;

  private PdfColumns(int page) {
    this.page = page;
  }

  /** Puts the runs of a page into lines in reading order. */
  static List<PdfLine> lines(int page, List<PdfSegment> segments) {
    PdfColumns columns = new PdfColumns(page);
    if (!segments.isEmpty()) {
      columns.order(segments, 0);
    }
    return columns.lines;
  }

  /** Puts the runs of a page into lines whose rows go across it. */
  static List<PdfLine> rows(int page, List<PdfSegment> segments) {
    PdfColumns columns = new PdfColumns(page);
    columns.rows(segments);
    return columns.lines;
  }

  private void order(List<PdfSegment> segments, int depth) {
    double gutter = depth > 2 ? Double.NaN : gutter(segments);
    if (Double.isNaN(gutter)) {
      rows(segments);
      return;
    }
    List<PdfSegment> across =
        segments.stream()
            .filter(segment -> segment.left() < gutter && segment.right() > gutter)
            .sorted(Comparator.comparingDouble(PdfSegment::baseline))
            .toList();
    List<PdfSegment> rest = new ArrayList<>(segments);
    rest.removeAll(across);
    for (PdfSegment line : across) {
      List<PdfSegment> above = above(rest, line.baseline() - 0.5 * line.size());
      band(above, gutter, depth);
      rest.removeAll(above);
      List<PdfSegment> beside = above(rest, line.baseline() + 0.3 * line.size());
      rest.removeAll(beside);
      beside.add(line);
      rows(beside);
    }
    band(rest, gutter, depth);
  }

  private static List<PdfSegment> above(List<PdfSegment> segments, double baseline) {
    return new ArrayList<>(
        segments.stream().filter(segment -> segment.baseline() < baseline).toList());
  }

  private void band(List<PdfSegment> segments, double gutter, int depth) {
    List<PdfSegment> left = segments.stream().filter(s -> s.right() <= gutter).toList();
    List<PdfSegment> right = segments.stream().filter(s -> s.right() > gutter).toList();
    if (!left.isEmpty()) {
      order(left, depth + 1);
    }
    if (!right.isEmpty()) {
      order(right, depth + 1);
    }
  }

  /** The middle of the gap between two columns, or NaN when there is one column only. */
  private static double gutter(List<PdfSegment> segments) {
    if (segments.size() < 2 * MIN_LINES) {
      return Double.NaN;
    }
    double left = segments.stream().mapToDouble(PdfSegment::left).min().orElse(0);
    double right = segments.stream().mapToDouble(PdfSegment::right).max().orElse(0);
    int width = (int) Math.ceil(right - left);
    if (width < 60 || width > 20_000) {
      return Double.NaN;
    }
    int[] covered = new int[width + 1];
    for (PdfSegment segment : segments) {
      int to = (int) Math.min(width, Math.ceil(segment.right() - left));
      for (int x = (int) Math.max(0, segment.left() - left); x < to; x++) {
        covered[x]++;
      }
    }
    int allowed = segments.size() / 10;
    double best = Double.NaN;
    double bestWeight = 0;
    int from = (int) (MIN_WIDTH_SHARE * width);
    int to = (int) ((1 - MIN_WIDTH_SHARE) * width);
    for (int start = from; start < to; start++) {
      if (covered[start] > allowed) {
        continue;
      }
      int least = covered[start];
      int end = start;
      while (end < width && covered[end] <= allowed) {
        least = Math.min(least, covered[end]);
        end++;
      }
      // The emptiest stretch inside is the gap itself; its edges are lines that run a little over.
      int first = start;
      while (covered[first] > least) {
        first++;
      }
      int last = first;
      while (last < end && covered[last] == least) {
        last++;
      }
      double middle = left + (first + last) / 2.0;
      double weight = (last - first) / (1.0 + least);
      if (last - first >= MIN_GUTTER_POINTS
          && weight > bestWeight
          && areColumns(segments, middle, width)) {
        best = middle;
        bestWeight = weight;
      }
      start = end;
    }
    return best;
  }

  private static boolean areColumns(List<PdfSegment> segments, double gutter, double width) {
    return isColumn(segments.stream().filter(s -> s.right() <= gutter).toList(), width)
        && isColumn(segments.stream().filter(s -> s.left() >= gutter).toList(), width);
  }

  private static boolean isColumn(List<PdfSegment> segments, double pageWidth) {
    if (segments.size() < MIN_LINES) {
      return false;
    }
    double left = segments.stream().mapToDouble(PdfSegment::left).min().orElse(0);
    double right = segments.stream().mapToDouble(PdfSegment::right).max().orElse(0);
    if (right - left < MIN_WIDTH_SHARE * pageWidth) {
      return false;
    }
    double[] widths = segments.stream().mapToDouble(PdfSegment::width).sorted().toArray();
    double wide = Arrays.stream(widths).skip(widths.length / 2).average().orElse(0);
    return wide >= MIN_FILL_SHARE * (right - left);
  }

  /** The lines of one column. */
  private void rows(List<PdfSegment> segments) {
    double left = segments.stream().mapToDouble(PdfSegment::left).min().orElse(0);
    double right = edge(segments);
    List<PdfSegment> sorted =
        segments.stream().sorted(Comparator.comparingDouble(PdfSegment::baseline)).toList();
    List<PdfSegment> row = new ArrayList<>();
    for (PdfSegment segment : sorted) {
      if (!row.isEmpty() && segment.baseline() - row.getFirst().baseline() > 0.4 * segment.size()) {
        line(row, left, right);
        row.clear();
      }
      row.add(segment);
    }
    line(row, left, right);
    column++;
  }

  /** Where most of the text ends: a page's number may stand further out. */
  private static double edge(List<PdfSegment> segments) {
    List<PdfSegment> sorted =
        segments.stream().sorted(Comparator.comparingDouble(PdfSegment::right)).toList();
    int letters = segments.stream().mapToInt(PdfSegment::letters).sum();
    int before = 0;
    for (PdfSegment segment : sorted) {
      before += segment.letters();
      if (before >= 0.85 * letters) {
        return segment.right();
      }
    }
    return 0;
  }

  private void line(List<PdfSegment> row, double left, double right) {
    if (!row.isEmpty()) {
      row.sort(Comparator.comparingDouble(PdfSegment::left));
      lines.add(new PdfLine(page, column, left, right, row));
    }
  }
}
