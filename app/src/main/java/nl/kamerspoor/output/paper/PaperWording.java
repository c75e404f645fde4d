package nl.kamerspoor.output.paper;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Has the words around the paragraphs of a paper. */
final class PaperWording {

  static final String BULLET = "• ";
  static final String FIGURE = "figure: ";
  static final String FURNITURE = "furniture: ";

  private PaperWording() {}

  static String page(int page) {
    return "— page %s —".formatted(page);
  }

  static String under(String heading) {
    return "under: %s".formatted(heading);
  }

  /** What stands before a footnote. */
  static String footnote(@Nullable Integer mark) {
    return mark == null ? "footnote: " : "note %s: ".formatted(mark);
  }

  /** What stands behind a text that has footnotes: {@code (note 1, 2)}. */
  static String notes(List<Integer> marks) {
    return " (note %s)"
        .formatted(marks.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }
}
