package nl.kamerspoor.output.count;

import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.trace.occurrence.KindCount;

/** Names kinds of paragraph in sentences. */
public final class KindWords {

  private KindWords() {}

  /** {@code paragraphs, list items and footnotes}. */
  public static String all(List<ParagraphKind> kinds) {
    List<String> names = kinds.stream().map(ParagraphKind::plural).toList();
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /**
   * {@code 4,030 in letterheads, 12 in headings (--include letterhead,heading)}; empty for none.
   */
  public static String notCounted(List<KindCount> elsewhere) {
    if (elsewhere.isEmpty()) {
      return "";
    }
    return "%s (--include %s)"
        .formatted(
            elsewhere.stream()
                .map(kind -> NumberText.text(kind.count()) + " in " + kind.kind().plural())
                .collect(Collectors.joining(", ")),
            labels(elsewhere));
  }

  /** {@code 3 headings, 1 letterhead (--include heading,letterhead)}, of paragraphs. */
  public static String notCountedParagraphs(List<KindCount> elsewhere) {
    return "%s (--include %s)"
        .formatted(
            elsewhere.stream()
                .map(kind -> NumberText.count(kind.count(), kind.kind().singular()))
                .collect(Collectors.joining(", ")),
            labels(elsewhere));
  }

  private static String labels(List<KindCount> kinds) {
    return kinds.stream().map(kind -> kind.kind().label()).collect(Collectors.joining(","));
  }
}
