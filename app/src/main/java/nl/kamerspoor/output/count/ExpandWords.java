package nl.kamerspoor.output.count;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.request.SearchRequest.Expand;
import nl.kamerspoor.trace.occurrence.UncountedAlternative;

/** Names in words what else is counted or could be: other names, other words for the same. */
public final class ExpandWords {

  /** The most other words that are named to people. */
  private static final int MAX_WORDS_NAMED = 6;

  private ExpandWords() {}

  /** {@code no other words}. */
  static String counted(Expand expand) {
    return switch (expand) {
      case NONE -> "no other words";
      case NAMES -> "abbreviations and changed names too";
      case ALL -> "abbreviations, changed names and other words for the same thing too";
    };
  }

  /** {@code FTF 8 (--expand names); jihadganger 14 (--expand all)}; empty for none. */
  public static String offered(List<UncountedAlternative> offered) {
    List<String> options = new ArrayList<>();
    for (Expand by : List.of(Expand.NAMES, Expand.ALL)) {
      List<UncountedAlternative> words = offered.stream().filter(word -> word.by() == by).toList();
      if (!words.isEmpty()) {
        String named =
            words.stream()
                .limit(MAX_WORDS_NAMED)
                .map(word -> word.also() + " " + NumberText.text(word.occurrences()))
                .collect(Collectors.joining(", "));
        int more = words.size() - MAX_WORDS_NAMED;
        String option = by.label();
        options.add(
            more > 0
                ? "%s and %s (--expand %s)"
                    .formatted(named, NumberText.count(more, "other"), option)
                : "%s (--expand %s)".formatted(named, option));
      }
    }
    return String.join("; ", options);
  }
}
