package nl.kamerspoor.output.trend;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.count.CountFootnote;
import nl.kamerspoor.output.count.CountWording;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;

/** Prints a trend for people: counts in a table, a chart, and what the counts are of. */
final class TrendText {

  private final Writer out;
  private final TextPage page;
  private final Presentation presentation;
  private final TrendPresentation shown;

  TrendText(Writer out, Presentation presentation, TrendPresentation shown) {
    this.out = out;
    this.page = new TextPage(out, presentation);
    this.presentation = presentation;
    this.shown = shown;
  }

  void print(Trend trend) throws IOException {
    boolean hasRoom = trend.terms().size() <= TrendTable.MAX_TERMS_SIDE_BY_SIDE;
    for (int term = 0; term < trend.terms().size(); term++) {
      boolean isLettered = trend.terms().size() > 1 && hasRoom;
      summary(trend.terms().get(term), isLettered ? TrendWording.letter(term) + "  " : "");
    }
    page.blank();
    TrendTable table = new TrendTable(out, presentation, shown, trend);
    table.print();
    if (shown.chart() && !table.hasBars()) {
      new BrailleChart(out, presentation, shown.unit()).print(trend);
    }
    if (hasRoom) {
      TermText text = new TermText(page, presentation.called(), shown, trend);
      for (TermTrend term : trend.terms()) {
        text.print(term);
      }
    }
    page.blank();
    method(trend);
  }

  private void summary(TermTrend term, String letter) throws IOException {
    TrendRow total = term.total();
    String counts =
        total.occurrences() == 0
            ? TrendWording.NO_OCCURRENCE
            : CountWording.occurrences(total.occurrences(), total.paragraphs(), total.papers());
    List<StyledSpan> heading = new ArrayList<>();
    heading.add(new StyledSpan(counts, TextStyle.TITLE));
    heading.add(StyledSpan.plain(" · «" + term.request().query() + "»"));
    if (!term.request().filters().isEmpty()) {
      heading.add(
          new StyledSpan(" " + String.join(" ", term.request().filterTexts()), TextStyle.FAINT));
    }
    page.paragraph(List.of(new StyledSpan(letter, TextStyle.NAME)), letter.length(), heading);
  }

  /** Says what a rate is, and what was counted in what, for a footnote. */
  private void method(Trend trend) throws IOException {
    String rate = TrendWording.method(shown.unit(), trend.request().unique());
    if (!rate.isEmpty()) {
      page.paragraph(0, rate, TextStyle.FAINT);
    }
    if (!shown.links()) {
      page.paragraph(0, TrendWording.LINKS, TextStyle.FAINT);
    }
    for (String footnote : CountFootnote.of(trend)) {
      page.blank();
      page.paragraph(0, footnote, TextStyle.FAINT);
    }
  }
}
