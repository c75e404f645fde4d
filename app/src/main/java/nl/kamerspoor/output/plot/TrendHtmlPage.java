package nl.kamerspoor.output.plot;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kamerspoor.output.count.CountWording;
import nl.kamerspoor.output.report.HtmlText;
import nl.kamerspoor.output.trend.TrendListing;
import nl.kamerspoor.output.trend.TrendPresentation;
import nl.kamerspoor.output.trend.TrendUnit;
import nl.kamerspoor.output.trend.TrendWording;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;
import nl.kamerspoor.trace.measure.Rate;

/**
 * Writes a trend as one HTML file that needs nothing else: the picture, whose columns tell their
 * values where a pointer rests on them, and below it what was counted and the numbers in a table.
 * On a narrow screen picture and table keep their width and are moved sideways.
 */
final class TrendHtmlPage {

  private static final String STYLE =
      """
      body { font-family: sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
      .wide { overflow-x: auto }
      svg { display: block; width: 100%; min-width: 42rem; height: auto }
      rect.bucket { fill: #000; fill-opacity: 0 }
      rect.bucket:hover { fill-opacity: 0.07 }
      p { font-size: 0.85rem; color: #555 }
      table { border-collapse: collapse; margin: 1.5rem 0; font-size: 0.9rem }
      th, td { padding: 0.25rem 0.7rem; text-align: right; border-bottom: 1px solid #ddd }
      th { vertical-align: bottom }
      th:first-child, td:first-child { text-align: left; position: sticky; left: 0; background: #fff }
      """;

  private final Trend trend;
  private final TrendPresentation presentation;

  TrendHtmlPage(Trend trend, TrendPresentation presentation) {
    this.trend = trend;
    this.presentation = presentation;
  }

  String html() throws IOException {
    String title = HtmlText.of(TrendWording.title(trend));
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + title
        + "</title>\n<style>\n"
        + STYLE
        + "</style>\n</head>\n<body>\n<div class=\"wide\">\n"
        + picture()
        + "</div>\n<p>"
        + HtmlText.of(String.join(" ", TrendPicture.sentences(trend, presentation)))
        + "</p>\n<div class=\"wide\">\n"
        + table()
        + "</div>\n</body>\n</html>\n";
  }

  private String picture() throws IOException {
    TrendPicture picture = TrendPicture.inPage(trend, presentation);
    String elements = picture.elements();
    String begin =
        "<svg font-size=\"12\" xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " role=\"img\" aria-label=\""
            + HtmlText.of(TrendWording.title(trend))
            + "\" viewBox=\"0 0 "
            + TrendPicture.WIDTH
            + " "
            + picture.height()
            + "\">";
    return begin
        + elements
        + picture.columns().stream().map(this::hover).collect(Collectors.joining())
        + "</svg>\n";
  }

  /** Writes a part of the picture that tells what is in it. */
  private String hover(TrendPicture.BucketColumn column) {
    TrendRow first = trend.terms().getFirst().rows().get(column.row());
    StringBuilder text = new StringBuilder(first.bucket().label());
    for (TermTrend term : trend.terms()) {
      TrendRow row = term.rows().get(column.row());
      text.append('\n').append(PlotWording.value(term.request().query(), row, presentation.unit()));
    }
    text.append('\n').append(PlotWording.size(first));
    return String.format(
        Locale.ROOT,
        "<rect class=\"bucket\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\">"
            + "<title>%s</title></rect>\n",
        column.x(),
        column.y(),
        column.width(),
        column.height(),
        HtmlText.of(text.toString()));
  }

  private String table() {
    StringBuilder html = new StringBuilder("<table>\n<thead><tr>");
    cells(
        html,
        "th scope=\"col\"",
        List.of(CountWording.buckets(trend.request()), "papers", "words"));
    for (TermTrend term : trend.terms()) {
      cells(html, "th scope=\"col\"", List.of(term.request().query()));
      if (presentation.unit() != TrendUnit.NONE) {
        cells(html, "th scope=\"col\"", List.of(presentation.unit().title(), "95 % interval"));
      }
    }
    html.append("</tr></thead>\n<tbody>\n");
    int rows = TrendListing.all(trend.terms().getFirst()).size();
    for (int i = 0; i < rows; i++) {
      TrendRow first = TrendListing.all(trend.terms().getFirst()).get(i);
      html.append("<tr>");
      cells(
          html,
          "td",
          List.of(
              first.bucket().label(),
              NumberText.text(first.size().papers()),
              NumberText.text(first.size().words())));
      for (TermTrend term : trend.terms()) {
        List<TrendRow> all = TrendListing.all(term);
        boolean has = i < all.size() && all.get(i).hasPapers();
        cells(html, "td", List.of(has ? NumberText.text(all.get(i).occurrences()) : "–"));
        if (presentation.unit() != TrendUnit.NONE) {
          Rate rate = has ? presentation.unit().rate(all.get(i)) : null;
          cells(
              html,
              "td",
              rate == null
                  ? List.of("–", "–")
                  : List.of(NumberText.rate(rate.value()), TrendWording.interval(rate)));
        }
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table>\n").toString();
  }

  private static void cells(StringBuilder html, String element, List<String> texts) {
    for (String text : texts) {
      html.append('<').append(element).append('>').append(HtmlText.of(text));
      html.append("</").append(element, 0, 2).append('>');
    }
  }
}
