package nl.kamerspoor.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A listing as columns side by side, numbers to the right. Where the page is too narrow, the widest
 * columns are made narrower and their cells wrap; columns without any value are left out.
 */
final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final Writer out;
  private final Presentation presentation;

  TextTable(Writer out, Presentation presentation) {
    this.out = out;
    this.presentation = presentation;
  }

  void print(Listing listing) throws IOException {
    int[] shown =
        IntStream.range(0, listing.columns().size())
            .filter(i -> listing.rows().stream().anyMatch(row -> !cell(row.get(i)).isEmpty()))
            .toArray();
    List<String> titles =
        Arrays.stream(shown).mapToObj(i -> listing.columns().get(i).title()).toList();
    List<List<String>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : listing.rows()) {
      rows.add(Arrays.stream(shown).mapToObj(i -> cell(row.get(i))).toList());
    }
    boolean[] right = new boolean[shown.length];
    int[] widths = new int[shown.length];
    for (int i = 0; i < shown.length; i++) {
      int column = i;
      right[i] = ListingPrinter.isNumber(listing, shown[i]);
      widths[i] =
          Math.max(
              DisplayWidth.of(titles.get(i)),
              rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0));
    }
    narrow(widths);
    row(titles, widths, right, Style.FAINT);
    for (List<String> row : rows) {
      row(row, widths, right, Style.PLAIN);
    }
  }

  /** The columns that a listing takes where nothing is made narrower. */
  static int width(Listing listing) {
    int width = 0;
    for (int i = 0; i < listing.columns().size(); i++) {
      int column = i;
      int widest =
          listing.rows().stream()
              .mapToInt(row -> DisplayWidth.of(cell(row.get(column))))
              .max()
              .orElse(0);
      if (widest > 0) {
        int title = DisplayWidth.of(listing.columns().get(i).title());
        width += (width == 0 ? 0 : GAP.length()) + Math.max(title, widest);
      }
    }
    return width;
  }

  private static String cell(@Nullable Object value) {
    return VisibleText.of(ListingPrinter.forPeople(value));
  }

  /** Takes columns from the widest until all fit, or none can be narrower. */
  private void narrow(int[] widths) {
    int most = presentation.width() - GAP.length() * (widths.length - 1);
    while (Arrays.stream(widths).sum() > most) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] >= widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
    }
  }

  private void row(List<String> cells, int[] widths, boolean[] right, Style style)
      throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(wrap(cells.get(i), widths[i]));
    }
    int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < lines; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        String padding = " ".repeat(widths[i] - DisplayWidth.of(cell));
        text.append(i == 0 ? "" : GAP).append(right[i] ? padding + cell : cell + padding);
      }
      String stripped = text.toString().stripTrailing();
      out.write(presentation.colour() ? style.paint(stripped) : stripped);
      out.write('\n');
    }
  }

  /** Lines of a width, broken between words, and within a word only where it is longer. */
  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (DisplayWidth.of(longer) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      String rest = word;
      while (DisplayWidth.of(rest) > width) {
        int end = Math.max(1, DisplayWidth.fitting(rest, width));
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      line = rest;
    }
    lines.add(line);
    return lines;
  }
}
