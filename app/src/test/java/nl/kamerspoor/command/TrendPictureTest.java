package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.kamerspoor.trace.measure.Rate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pictures of trends are made of: the elements of the SVG, read back. */
final class TrendPictureTest {

  private static final String AXIS = "rgb(119,119,119)";
  private static final String WHISKER = "rgb(85,85,85);stroke-width:1.1";

  /** The size of the numbers of bars. */
  private static final String OF_BAR = "font-size:11px";

  private static final String SHADE = "rgb(240,240,240)";
  private static final List<String> COLOURS =
      List.of(
          "rgb(0,114,178)",
          "rgb(213,94,0)",
          "rgb(0,158,115)",
          "rgb(204,121,167)",
          "rgb(230,159,0)",
          "rgb(86,180,233)",
          "rgb(0,0,0)");

  /** 1985 to 2024 without 1990 and 1991, a letter a year: "dreiging" in all but three of them. */
  @TempDir private static Path home;

  @TempDir private Path folder;

  @BeforeAll
  static void index() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int year = 1985; year <= 2024; year++) {
      if (year == 1990 || year == 1991) {
        continue;
      }
      String text =
          "Beleid van de regering. "
              + "Dreiging. ".repeat(Math.max(0, year % 10 - 2))
              + "Spionage. ".repeat(year == 2001 ? 400 : 0)
              + "Rust. ".repeat(2);
      lines.append(
          String.format(
              Locale.ROOT,
              """
              {"id":"kst-29754-%1$d","date":"%1$d-06-01","signatories":[{"name":"%2$s","office":"Minister van Justitie en Veiligheid"}],"text":"%3$s"}
              """,
              year,
              year < 2000 ? "Ph.M.E. van der Veen-van den Berghe-Willems" : "P. in 't Hout",
              text));
    }
    LetterCorpus.indexPapers(home, lines.toString());
  }

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
  void aPngHasBarsInTheColourOfTheFirstTerm() throws IOException {
    Path file = folder.resolve("kaart.png");
    assertEquals(0, run("dreiging", "--plot", file.toString()).code());
    var image = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file)));
    assertEquals(1920, image.getWidth());
    int blue = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        blue += (image.getRGB(x, y) & 0xFFFFFF) == 0x0072B2 ? 1 : 0;
      }
    }
    assertTrue(blue > 10_000, blue + " pixels");
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
    assertTrue(svg.contains("one with an arrow goes on."), svg);
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

  /** Where a rate is in a picture, by the axis and the height of its numbers. */
  private static double height(String svg, double rate) {
    // Those of the bars are smaller.
    List<Element> numbers =
        texts(svg).stream()
            .filter(text -> text.content().matches("0|\\d+,\\d00(,000)?"))
            .filter(text -> !text.text().contains(OF_BAR))
            .toList();
    Element zero = numbers.getFirst();
    Element top = numbers.getLast();
    double value = Double.parseDouble(top.content().replace(",", ""));
    double scale = (zero.number("y") - top.number("y")) / value;
    return axis(svg) - rate * scale;
  }

  /** The height of the axis of buckets, which every picture has. */
  private static double axis(String svg) {
    List<Element> lines =
        elements(svg, "line", AXIS).stream()
            .filter(line -> line.number("x2") - line.number("x1") > 100)
            .toList();
    assertEquals(1, lines.size(), svg);
    assertEquals(lines.getFirst().number("y1"), lines.getFirst().number("y2"));
    return lines.getFirst().number("y1");
  }

  private static List<String> buckets(String svg, String pattern) {
    return texts(svg).stream().map(Element::content).filter(text -> text.matches(pattern)).toList();
  }

  private static List<Element> elements(String svg, String name, String colour) {
    List<Element> found = new ArrayList<>();
    Pattern.compile("<" + name + " [^>]*>")
        .matcher(svg)
        .results()
        .map(MatchResult::group)
        .filter(element -> element.contains(colour))
        .forEach(element -> found.add(new Element(element, "")));
    return found;
  }

  private static List<Element> texts(String svg) {
    return Pattern.compile("(<text [^>]*>)([^<]*)</text>")
        .matcher(svg)
        .results()
        .map(text -> new Element(text.group(1), text.group(2)))
        .toList();
  }

  private record Point(double x, double y) {}

  /** An element of an SVG. */
  private record Element(String text, String content) {

    double number(String attribute) {
      return Pattern.compile(" " + attribute + "=\"([^\"]*)\"")
          .matcher(text)
          .results()
          .mapToDouble(match -> Double.parseDouble(match.group(1)))
          .findFirst()
          .orElseThrow();
    }

    /** The points of a path, in its order. */
    List<Point> points() {
      return Pattern.compile("[ML]([-0-9.]+),([-0-9.]+)")
          .matcher(text)
          .results()
          .map(at -> new Point(Double.parseDouble(at.group(1)), Double.parseDouble(at.group(2))))
          .toList();
    }

    /** Where a line begins and ends, from left to right. */
    TreeSet<Double> across() {
      TreeSet<Double> across = new TreeSet<>();
      if (text.startsWith("<line")) {
        across.addAll(List.of(number("x1"), number("x2")));
      } else {
        Pattern.compile("[ML]([-0-9.]+),")
            .matcher(text)
            .results()
            .forEach(point -> across.add(Double.parseDouble(point.group(1))));
      }
      return across;
    }
  }

  private String draw(String ending, List<String> options, String... terms) throws IOException {
    Path file = folder.resolve("kaart." + ending);
    CommandLineRun run =
        run(
            Stream.of(List.of(terms), options, List.of("--force", "--plot", file.toString()))
                .flatMap(List::stream)
                .toArray(String[]::new));
    assertTrue(run.code() < 2, run.err());
    return Files.readString(file);
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.in(home, "trend", arguments);
  }
}
