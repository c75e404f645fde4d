package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the elements of an SVG that a trend was drawn in, which stand each in its own tag. */
final class DrawnSvg {

  static final String AXIS = "rgb(119,119,119)";
  static final String WHISKER = "rgb(85,85,85);stroke-width:1.1";

  /** The size of the numbers of bars. */
  static final String OF_BAR = "font-size:11px";

  static final String SHADE = "rgb(240,240,240)";
  static final List<String> COLOURS =
      List.of(
          "rgb(0,114,178)",
          "rgb(213,94,0)",
          "rgb(0,158,115)",
          "rgb(204,121,167)",
          "rgb(230,159,0)",
          "rgb(86,180,233)",
          "rgb(0,0,0)");

  private DrawnSvg() {}

  /** Where a rate is in a picture, by the axis and the height of its numbers. */
  static double height(String svg, double rate) {
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
  static double axis(String svg) {
    List<Element> lines =
        elements(svg, "line", AXIS).stream()
            .filter(line -> line.number("x2") - line.number("x1") > 100)
            .toList();
    assertEquals(1, lines.size(), svg);
    assertEquals(lines.getFirst().number("y1"), lines.getFirst().number("y2"));
    return lines.getFirst().number("y1");
  }

  static List<String> buckets(String svg, String pattern) {
    return texts(svg).stream().map(Element::content).filter(text -> text.matches(pattern)).toList();
  }

  static List<Element> elements(String svg, String name, String colour) {
    List<Element> found = new ArrayList<>();
    Pattern.compile("<" + name + " [^>]*>")
        .matcher(svg)
        .results()
        .map(MatchResult::group)
        .filter(element -> element.contains(colour))
        .forEach(element -> found.add(new Element(element, "")));
    return found;
  }

  static List<Element> texts(String svg) {
    return Pattern.compile("(<text [^>]*>)([^<]*)</text>")
        .matcher(svg)
        .results()
        .map(text -> new Element(text.group(1), text.group(2)))
        .toList();
  }

  record Point(double x, double y) {}

  /** An element of an SVG. */
  record Element(String text, String content) {

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
}
