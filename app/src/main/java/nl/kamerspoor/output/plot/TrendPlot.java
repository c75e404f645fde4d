package nl.kamerspoor.output.plot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.kamerspoor.output.report.ReportPicture;
import nl.kamerspoor.output.trend.TrendPresentation;
import nl.kamerspoor.trace.Trend;

/** The forms of picture, by the ending of the file that takes it. */
public enum TrendPlot {
  SVG(".svg"),
  PNG(".png"),
  HTML(".html");

  /** The most terms that are told apart in one picture. */
  public static final int MAX_TERMS = 7;

  private final String ending;

  TrendPlot(String ending) {
    this.ending = ending;
  }

  /** The form that a file's name asks for; empty where it is none of these. */
  public static Optional<TrendPlot> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    for (TrendPlot plot : values()) {
      if (name.endsWith(plot.ending)) {
        return Optional.of(plot);
      }
    }
    return Optional.empty();
  }

  /** Draws the picture: the whole content of the file. */
  public byte[] draw(Trend trend, TrendPresentation presentation) throws IOException {
    headless();
    return switch (this) {
      case SVG -> TrendPicture.alone(trend, presentation).svg().getBytes(StandardCharsets.UTF_8);
      case PNG -> TrendPicture.alone(trend, presentation).png();
      case HTML -> page(trend, presentation).getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Draws the picture on a page of HTML, with the numbers in a table. */
  static String page(Trend trend, TrendPresentation presentation) throws IOException {
    headless();
    return new TrendHtmlPage(trend, presentation).html();
  }

  /** Draws the picture for a report, whose text tells what was counted. */
  static ReportPicture inReport(Trend trend, TrendPresentation presentation) throws IOException {
    headless();
    TrendPicture picture = TrendPicture.inPage(trend, presentation);
    return new ReportPicture(picture.png(), TrendPicture.WIDTH, picture.height());
  }

  /** No window is opened, and none may be needed. */
  private static void headless() {
    System.setProperty("java.awt.headless", "true");
  }
}
