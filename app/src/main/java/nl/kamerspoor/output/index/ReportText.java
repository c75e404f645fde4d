package nl.kamerspoor.output.index;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.index.write.IndexReport;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.output.words.NumberText;

/** Prints what indexing did, for people. */
public final class ReportText {

  private final TextPage page;

  /**
   * A printer.
   *
   * @param out takes what is printed; stays open
   * @param width the columns of a line
   */
  public ReportText(Writer out, int width) {
    this.page = new TextPage(out, width, false);
  }

  /**
   * Prints a report.
   *
   * @param index where the index is
   */
  public void print(String index, IndexReport report) throws IOException {
    if (report.remade() != null) {
      line(IndexWording.remade(report.remade()));
    }
    List<String> files = new ArrayList<>();
    add(files, report.added(), "added");
    add(files, report.changed(), "changed");
    add(files, report.removed(), "removed");
    add(files, report.unchanged(), "unchanged");
    add(files, report.inPart(), "of them only in part");
    add(files, report.copied(), report.copied() == 1 ? "a copy" : "copies");
    add(files, report.leftOut(), "left out");
    line(IndexWording.files(String.join(", ", files)));
    line(IndexWording.holds(index, report));
  }

  private static void add(List<String> files, int count, String what) {
    if (count > 0) {
      files.add(NumberText.text(count) + " " + what);
    }
  }

  private void line(String text) throws IOException {
    page.paragraph(0, text, TextStyle.PLAIN);
  }
}
