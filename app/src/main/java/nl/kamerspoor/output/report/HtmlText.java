package nl.kamerspoor.output.report;

import java.util.stream.Collectors;
import nl.kamerspoor.output.words.VisibleText;

/** Escapes text for HTML, within elements and within attributes in double quotes. */
public final class HtmlText {

  private HtmlText() {}

  /** Escapes a text; its lines stay lines where an attribute has them. */
  public static String of(String text) {
    return text.lines().map(HtmlText::line).collect(Collectors.joining("&#10;"));
  }

  private static String line(String line) {
    return VisibleText.of(line)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
