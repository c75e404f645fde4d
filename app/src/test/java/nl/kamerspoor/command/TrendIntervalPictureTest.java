package nl.kamerspoor.command;

import static nl.kamerspoor.command.DrawnSvg.COLOURS;
import static nl.kamerspoor.command.DrawnSvg.OF_BAR;
import static nl.kamerspoor.command.DrawnSvg.WHISKER;
import static nl.kamerspoor.command.DrawnSvg.elements;
import static nl.kamerspoor.command.DrawnSvg.height;
import static nl.kamerspoor.command.DrawnSvg.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.kamerspoor.command.DrawnSvg.Element;
import nl.kamerspoor.command.DrawnSvg.Point;
import nl.kamerspoor.trace.measure.Rate;
import org.junit.jupiter.api.Test;

/** How sure a rate is, in pictures of trends: whiskers on bars, and bands around lines. */
final class TrendIntervalPictureTest extends TrendPictures {

  @Test
  void barsHaveWhiskersFromTheLowToTheHighEnd() throws IOException {
    String svg = draw("svg", List.of("--from", "2013", "--to", "2019"), "dreiging");
    List<Element> whiskers = elements(svg, "path", WHISKER);
    assertEquals(7, whiskers.size(), svg);
    for (int i = 0; i < 7; i++) {
      // A year has a letter of six other words, and one "dreiging" more than the year before.
      Rate rate = rate(1 + i, 7 + i);
      assertEquals(height(svg, rate.low()), whiskers.get(i).points().get(0).y(), 0.01, svg);
      assertEquals(height(svg, rate.high()), whiskers.get(i).points().get(1).y(), 0.01, svg);
      Element bar = elements(svg, "rect", COLOURS.getFirst()).get(i);
      double middle = bar.number("x") + bar.number("width") / 2;
      assertEquals(middle, whiskers.get(i).points().getFirst().x(), 0.01);
      // The number is above the whisker.
      String value = String.format(Locale.ROOT, "%,.0f", rate.value());
      Element number =
          texts(svg).stream()
              .filter(text -> text.content().equals(value) && text.text().contains(OF_BAR))
              .findFirst()
              .orElseThrow();
      assertTrue(number.number("y") < whiskers.get(i).points().get(1).y(), svg);
    }
    assertTrue(svg.contains("Whiskers: 95 % intervals."), svg);
  }

  @Test
  void aWhiskerBeyondThreeTimesTheHighestRateIsAnArrow() throws IOException {
    // One of 13 words: up to 333,000 per million, over four times the rate.
    String svg = draw("svg", List.of("--from", "2019", "--to", "2019"), "beleid");
    Element whisker = elements(svg, "path", WHISKER).getFirst();
    assertEquals(height(svg, 3e6 / 13), whisker.points().get(1).y(), 0.01, svg);
    assertTrue(svg.contains("one with an arrow extends further."), svg);
  }

  @Test
  void linesHaveBandsWithGaps() throws IOException {
    String svg = draw("svg", List.of(), "dreiging", "rust");
    for (int term = 0; term < 2; term++) {
      List<Element> bands =
          elements(svg, "path", COLOURS.get(term)).stream()
              .filter(path -> path.text().contains("fill-opacity"))
              .toList();
      // 1985 to 1989 and 1992 to 2024, along the high ends and back along the low ones.
      assertEquals(List.of(10, 66), bands.stream().map(band -> band.points().size()).toList());
      List<Point> points = bands.getFirst().points();
      for (int year = 0; year < 5; year++) {
        int dreiging = year + 3;
        Rate rate = rate(term == 0 ? dreiging : 2, 6 + dreiging);
        assertEquals(height(svg, rate.high()), points.get(year).y(), 0.01, svg);
        assertEquals(height(svg, rate.low()), points.get(9 - year).y(), 0.01, svg);
        assertEquals(points.get(year).x(), points.get(9 - year).x(), 0.01);
      }
      // Each has an edge above and one below.
      assertEquals(
          4,
          elements(svg, "path", COLOURS.get(term)).stream()
              .filter(path -> path.text().contains("stroke-width:0.8;"))
              .count());
    }
    assertTrue(svg.contains("Bands: 95 % intervals"), svg);
  }

  @Test
  void aYearAloneHasAWhiskerAmongBands() throws IOException {
    String svg =
        draw(
            "svg",
            List.of("--from", "1989", "--to", "1992", "--by", "quarter"),
            "dreiging",
            "rust");
    // The second quarters of 1989 and of 1992, of "dreiging" seven times and none.
    List<Element> whiskers =
        elements(svg, "path", COLOURS.getFirst()).stream()
            .filter(path -> path.text().contains("stroke-width:1.1;"))
            .toList();
    assertEquals(2, whiskers.size(), svg);
    Rate rate = rate(7, 13);
    assertEquals(height(svg, rate.low()), whiskers.getFirst().points().get(0).y(), 0.01);
    assertEquals(height(svg, rate.high()), whiskers.getFirst().points().get(1).y(), 0.01);
    assertEquals(height(svg, 0), whiskers.getLast().points().get(0).y(), 0.01);
  }

  @Test
  void namesAndPeriodsHaveWhiskers() throws IOException {
    String names = draw("svg", List.of("--by", "minister"), "dreiging");
    for (Element whisker : elements(names, "path", WHISKER)) {
      assertEquals(whisker.points().get(0).y(), whisker.points().get(1).y(), 1e-6);
      assertTrue(whisker.points().get(0).x() < whisker.points().get(1).x());
    }
    assertEquals(2, elements(names, "path", WHISKER).size(), names);
    String periods =
        draw("svg", List.of("--compare", "1985..2000", "2001..2024"), "dreiging", "rust");
    assertEquals(4, elements(periods, "path", WHISKER).size(), periods);
    assertTrue(periods.contains("Whiskers: 95 % intervals."), periods);
  }

  @Test
  void countsHaveNoIntervals() throws IOException {
    for (List<String> terms : List.of(List.of("dreiging"), List.of("dreiging", "rust"))) {
      String svg = draw("svg", List.of("--per", "none"), terms.toArray(String[]::new));
      assertEquals(List.of(), elements(svg, "path", WHISKER));
      assertFalse(svg.contains("fill-opacity"), svg);
      assertFalse(svg.contains("95 %"), svg);
    }
    assertFalse(draw("svg", List.of(), "onvindbaar").contains("95 %"));
  }

  private static Rate rate(int some, int all) {
    return Objects.requireNonNull(Rate.of(some, all, 1, 1e6));
  }
}
