package nl.kamerspoor.output.report;

import java.net.URI;
import java.util.List;
import nl.kamerspoor.output.text.StyledSpan;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in a report.
 *
 * @param link where it leads; null for text that leads nowhere
 */
public record ReportSpan(String text, Style style, @Nullable URI link) {

  /** What it is to its reader. */
  public enum Style {
    PLAIN,
    /** A match, in bold. */
    MATCH,
    /** The name of a publication, in italics. */
    PUBLICATION
  }

  /** Text without a style. */
  public static ReportSpan plain(String text) {
    return new ReportSpan(text, Style.PLAIN, null);
  }

  /** The name of a publication. */
  public static ReportSpan publication(String text) {
    return new ReportSpan(text, Style.PUBLICATION, null);
  }

  /** A link that shows its address, so that it is known in print too. */
  public static ReportSpan link(URI address) {
    String shown = address.toString().replaceFirst("^https?://", "");
    return new ReportSpan(shown, Style.PLAIN, address);
  }

  /** A text with its matches marked. */
  public static List<ReportSpan> marked(List<StyledSpan> spans) {
    return spans.stream()
        .map(
            span ->
                new ReportSpan(
                    span.text(), span.style().isMatch() ? Style.MATCH : Style.PLAIN, null))
        .toList();
  }
}
