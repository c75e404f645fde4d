package nl.kamerspoor.output.listing;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.text.DisplayWidth;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.output.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * A listing as columns side by side, numbers to the right; columns without any value are left out.
 *
 * <p>Words, numbers and ids are never broken. Where the page is too narrow, the widest texts wrap
 * between their words. What does not fit then stands below its row: the long cells of a column
 * where most do fit, else the whole column, the last one first. The first column, which a row is
 * known by, keeps its place; where most of its cells fit, the long ones have a line of their own.
 * Where that is not enough, and in a table of nothing but texts, the table is written as {@link
 * TextRecords}.
 */
public final class TextTable {

  private static final String GAP = "  ";
  private static final String INDENT = "    ";

  /** A text of several words that wraps in a column narrower than this is hard to read. */
  private static final int MIN_READABLE_COLUMNS = 20;

  private final Writer out;
  private final Presentation presentation;

  public TextTable(Writer out, Presentation presentation) {
    this.out = out;
    this.presentation = presentation;
  }

  public void print(Listing listing) throws IOException {
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
    if (shown.length == 0) {
      return;
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
    boolean[] below = mayStandBelow(right);
    if (!narrow(widths, right, below, titles, rows)) {
      new TextRecords(out, presentation).print(titles, rows);
      return;
    }
    row(titles, widths, right, TextStyle.FAINT);
    for (List<String> row : rows) {
      row(row, widths, right, TextStyle.PLAIN);
    }
  }

  /** The columns that a listing takes where nothing is made narrower. */
  public static int width(Listing listing) {
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

  /**
   * Makes texts narrower until all fit; one that has no place left gets the width 0.
   *
   * @return whether they fit
   */
  private boolean narrow(
      int[] widths,
      boolean[] right,
      boolean[] below,
      List<String> titles,
      List<List<String>> rows) {
    int most = presentation.width() - GAP.length() * (widths.length - 1);
    int over = Arrays.stream(widths).sum() - most;
    int[] words = new int[widths.length];
    int[] readable = new int[widths.length];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int word = rows.stream().mapToInt(row -> longestWord(row.get(column))).max().orElse(0);
      words[i] = Math.max(word, longestWord(titles.get(i)));
      readable[i] =
          Math.min(widths[i], right[i] ? words[i] : Math.max(words[i], MIN_READABLE_COLUMNS));
    }
    over = takeFromWidest(widths, readable, over);
    for (int i = widths.length - 1; i > 0 && over > 0; i--) {
      if (below[i]) {
        int width = widths[i] - over;
        boolean stays = width >= longestWord(titles.get(i)) && mostFit(rows, i, width);
        over -= stays ? over : widths[i] + GAP.length();
        widths[i] = stays ? width : 0;
      }
    }
    over = takeFromWidest(widths, words, over);
    int first = widths[0] - over;
    if (over > 0 && first >= longestWord(titles.getFirst()) && mostFit(rows, 0, first)) {
      widths[0] = first;
      over = 0;
    }
    return over <= 0;
  }

  /** The columns that may stand below their row: of a table of texts every one would have to. */
  private static boolean[] mayStandBelow(boolean[] right) {
    boolean[] below = new boolean[right.length];
    boolean hasNumbers = false;
    for (boolean isNumber : right) {
      hasNumbers |= isNumber;
    }
    for (int i = 1; i < below.length; i++) {
      below[i] = hasNumbers && !right[i];
    }
    return below;
  }

  /** Takes from the widest that are not at their least; gives what is still over. */
  private static int takeFromWidest(int[] widths, int[] least, int over) {
    int rest = over;
    while (rest > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > least[i] && (widest < 0 || widths[i] >= widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        break;
      }
      widths[widest]--;
      rest--;
    }
    return rest;
  }

  private static boolean mostFit(List<List<String>> rows, int column, int width) {
    long texts = rows.stream().filter(row -> !row.get(column).isEmpty()).count();
    long tooLong = rows.stream().filter(row -> longestWord(row.get(column)) > width).count();
    return 2 * tooLong <= texts;
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToInt(DisplayWidth::of).max().orElse(0);
  }

  private void row(List<String> cells, int[] widths, boolean[] right, TextStyle style)
      throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    List<String> under = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      boolean fits = longestWord(cells.get(i)) <= widths[i];
      wrapped.add(fits ? wrap(cells.get(i), widths[i]) : List.of());
      if (!fits && i == 0) {
        for (String line : wrap(cells.getFirst(), presentation.width())) {
          line(line, style);
        }
      } else if (!fits) {
        under.add(cells.get(i));
      }
    }
    int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < lines; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        if (i == 0 || widths[i] > 0) {
          String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
          String padding = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell)));
          text.append(i == 0 ? "" : GAP).append(right[i] ? padding + cell : cell + padding);
        }
      }
      line(text.toString(), style);
    }
    if (!under.isEmpty()) {
      int width = presentation.width() - INDENT.length();
      for (String line : wrap(String.join(" · ", under), width)) {
        line(INDENT + line, style);
      }
    }
  }

  private void line(String text, TextStyle style) throws IOException {
    String stripped = text.stripTrailing();
    out.write(presentation.colour() ? style.paint(stripped) : stripped);
    out.write('\n');
  }

  /** Lines of a width, broken between words only; a longer word has a line of its own. */
  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || DisplayWidth.of(longer) <= width) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines;
  }
}
