package nl.kamerspoor.command;

import static nl.kamerspoor.command.DrawnSvg.COLOURS;
import static nl.kamerspoor.command.DrawnSvg.SHADE;
import static nl.kamerspoor.command.DrawnSvg.axis;
import static nl.kamerspoor.command.DrawnSvg.buckets;
import static nl.kamerspoor.command.DrawnSvg.elements;
import static nl.kamerspoor.command.DrawnSvg.height;
import static nl.kamerspoor.command.DrawnSvg.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kamerspoor.command.DrawnSvg.Element;
import org.junit.jupiter.api.Test;

/** What pictures of trends are made of: the elements of the SVG, read back. */
final class TrendPictureTest extends TrendPictures {

  @Test
  void barsStandOnTheAxis() throws IOException {
    for (List<String> period :
        List.of(
            List.of("--from", "2013", "--to", "2013"),
            List.of("--from", "2013", "--to", "2024"),
            List.<String>of())) {
      String svg = draw("svg", period, "dreiging");
      double zero = axis(svg);
      List<Element> bars = elements(svg, "rect", COLOURS.getFirst());
      assertFalse(bars.isEmpty());
      for (Element bar : bars) {
        assertEquals(zero, bar.number("y") + bar.number("height"), 1e-6, svg);
      }
    }
  }

  @Test
  void zeroIsOnTheAxis() throws IOException {
    String svg = draw("svg", List.of(), "dreiging", "rust");
    double zero = axis(svg);
    // The label is as high as the line, but for half the height of its digits.
    Element label =
        texts(svg).stream().filter(text -> text.content().equals("0")).findFirst().orElseThrow();
    assertEquals(zero, label.number("y") - 4, 2);
    // 2000, 2001 and 2002 have no "dreiging", as in each decade: two pieces along the axis.
    List<Element> along =
        elements(svg, "line", COLOURS.getFirst()).stream()
            .filter(line -> line.number("y1") == zero && line.number("y2") == zero)
            .toList();
    assertEquals(6, along.size(), svg);
  }

  @Test
  void oneLargeBucketLeavesTheOthersOnTheAxis() throws IOException {
    String svg = draw("svg", List.of(), "spionage");
    List<Double> heights =
        elements(svg, "rect", COLOURS.getFirst()).stream()
            .map(bar -> bar.number("height"))
            .filter(height -> height > 0)
            .toList();
    assertEquals(1, heights.size());
    axis(svg);
  }

  @Test
  void yearsWithoutPapersAreShadedAndNotJoined() throws IOException {
    String svg = draw("svg", List.of(), "dreiging", "rust");
    List<Element> shades = elements(svg, "rect", SHADE);
    assertEquals(1, shades.size(), svg);
    double from = shades.getFirst().number("x");
    double to = from + shades.getFirst().number("width");
    for (String colour : COLOURS.subList(0, 2)) {
      List<Element> lines =
          elements(svg, "(?:path|line)", colour).stream()
              .filter(line -> line.text().contains("stroke-width:2;"))
              .toList();
      // A piece from each year to the next, and one in the legend.
      assertEquals(4 + 32 + 1, lines.size(), svg);
      for (Element line : lines) {
        TreeSet<Double> across = line.across();
        assertTrue(across.last() <= from || across.first() >= to || across.first() < 40 + 200, svg);
        assertFalse(across.first() < from && across.last() > to, line.text());
      }
    }
    assertTrue(svg.contains("Shaded: no text."), svg);
    assertFalse(draw("svg", List.of("--from", "2000"), "dreiging").contains("Shaded"));
  }

  @Test
  void linesDifferWithoutColours() throws IOException {
    String svg =
        draw("svg", List.of(), "dreiging", "rust", "spionage", "beleid", "regering", "b*", "r*");
    Set<String> dashes = new HashSet<>();
    for (String colour : COLOURS) {
      Element line =
          elements(svg, "(?:path|line)", colour).stream()
              .filter(element -> element.text().contains("stroke-width:2;"))
              .findFirst()
              .orElseThrow();
      MatchResult dash =
          Pattern.compile("stroke-dasharray:[^;]*")
              .matcher(line.text())
              .results()
              .findFirst()
              .orElse(null);
      dashes.add(dash == null ? "" : dash.group());
    }
    assertEquals(6, dashes.size(), dashes.toString());
    // The first and the last are whole lines, blue with circles and black with crosses.
    assertTrue(dashes.contains(""));
  }

  @Test
  void theLegendIsEvenAndNothingIsCut() throws IOException {
    String wide = "(dreiging OR spionage OR contraspionage OR radicalisering) AND beleid";
    String svg = draw("svg", List.of(), "dreiging", "rust", wide, "\"beleid van de regering\"");
    Set<Double> lines = new TreeSet<>();
    for (String name : List.of("dreiging", "rust")) {
      texts(svg).stream()
          .filter(text -> text.content().equals(name))
          .forEach(text -> lines.add(text.number("y")));
    }
    assertEquals(1, lines.size(), svg);
    for (Element text : texts(svg)) {
      assertTrue(text.number("x") >= 0 && text.number("x") < 960, text.text());
    }
  }

  @Test
  void namesStandBesideTheirBars() throws IOException {
    String svg = draw("svg", List.of("--by", "minister"), "dreiging", "spionage");
    List<Element> bars = elements(svg, "rect", COLOURS.getFirst());
    double zero = bars.getLast().number("x");
    assertEquals(2, bars.size(), svg);
    for (Element bar : bars) {
      assertEquals(zero, bar.number("x"), 1e-6, svg);
    }
    List<String> written = texts(svg).stream().map(Element::content).toList();
    assertTrue(
        written.containsAll(
            List.of("Ph.M.E. van der Veen-van den Berghe-Willems", "P. in 't Hout", "B 0")),
        written.toString());
  }

  @Test
  void twoPeriodsAreBarsAndNoLine() throws IOException {
    String svg =
        draw("svg", List.of("--compare", "1985..2000", "2001..2024"), "dreiging", "spionage");
    double zero = axis(svg);
    List<Element> bars = elements(svg, "rect", COLOURS.getFirst());
    assertEquals(2, bars.size(), svg);
    for (Element bar : bars) {
      assertEquals(zero, bar.number("y") + bar.number("height"), 1e-6);
    }
  }

  @Test
  void manyBucketsAreNamedInRoundSteps() throws IOException {
    assertEquals(
        List.of("1985", "1990", "1995", "2000", "2005", "2010", "2015", "2020"),
        buckets(draw("svg", List.of(), "dreiging"), "\\d{4}"));
    assertEquals(
        List.of("1990-Q1", "1995-Q1", "2000-Q1", "2005-Q1", "2010-Q1", "2015-Q1", "2020-Q1"),
        buckets(draw("svg", List.of("--by", "quarter"), "dreiging"), "\\d{4}-Q\\d"));
    assertEquals(
        List.of("2022-07", "2022-09", "2022-11", "2023-01", "2023-03", "2023-05", "2023-07"),
        buckets(
                draw("svg", List.of("--by", "month", "--from", "2022"), "dreiging"),
                "\\d{4}-\\d\\d")
            .subList(0, 7));
  }

  @Test
  void nothingAtAllIsSaid() throws IOException {
    String svg = draw("svg", List.of(), "onvindbaar");
    axis(svg);
    assertTrue(texts(svg).stream().anyMatch(text -> text.content().equals("no occurrence")), svg);
  }

  @Test
  void thePageHasItsCaptionOnceAndMovesSideways() throws IOException {
    String html = draw("html", List.of(), "dreiging", "rust");
    assertEquals(2, html.split("Counted: ", -1).length, html);
    assertEquals(2, html.split("Shaded: no text", -1).length, html);
    assertTrue(html.contains(".wide { overflow-x: auto }"), html);
    assertTrue(html.contains("<div class=\"wide\">\n<table>"), html);
    assertTrue(html.contains("<div class=\"wide\">\n<svg font-size=\"12\""), html);
    // Each column tells its numbers where it stands.
    assertEquals(40, html.split("<rect class=\"bucket\"", -1).length - 1);
  }

  @Test
  void aTermWithoutRoomForBarsIsALine() {
    CommandLineRun run =
        CommandLineRun.in(
            home, java.util.Map.of(), 60, "", "trend", "dreiging", "--chart", "always");
    assertTrue(
        run.out()
            .contains(
                """
                      0 └┬─────┬─────┬─────┬──────┬─────┬─────┬─────┬─────
                       1985  1990  1995  2000   2005  2010  2015  2020
                """),
        run.out());
  }
}
