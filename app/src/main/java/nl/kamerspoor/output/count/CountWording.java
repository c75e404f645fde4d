package nl.kamerspoor.output.count;

import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.Expansion;
import nl.kamerspoor.trace.TrendRequest;
import nl.kamerspoor.trace.occurrence.FormCount;
import nl.kamerspoor.trace.occurrence.MergedForms;

/** The sentences that all counts have in common. */
public final class CountWording {

  /** The message for a term made only of stop words. */
  public static final String ONLY_STOP_WORDS =
      "a term made only of stop words: they are counted, but occur nearly everywhere";

  static final String REPEATED_EACH_TIME = "repeated text each time";

  /** The most forms that are named to people. */
  public static final int MAX_FORMS_NAMED = 8;

  private CountWording() {}

  /** {@code «uitreiziger» jaar:2019}. */
  static String term(CountRequest request) {
    String filters = String.join(" ", request.filterTexts());
    return filters.isEmpty()
        ? "«%s»".formatted(request.query())
        : "«%s» %s".formatted(request.query(), filters);
  }

  /** {@code 13 occurrences in 9 paragraphs of 2 papers}. */
  public static String occurrences(long occurrences, long paragraphs, long papers) {
    return "%s in %s of %s"
        .formatted(
            NumberText.count(occurrences, "occurrence"),
            NumberText.count(paragraphs, "paragraph"),
            NumberText.count(papers, "paper"));
  }

  /** What the buckets of a trend are: {@code session year}. */
  public static String buckets(TrendRequest request) {
    if (!request.periods().isEmpty()) {
      return "period";
    }
    return switch (request.by()) {
      case YEAR -> "year";
      case QUARTER -> "quarter";
      case MONTH -> "month";
      case SESSION_YEAR -> "session year";
      case CABINET -> "cabinet";
      case PERSON -> "person";
      case MINISTER -> "minister";
      case MINISTRY -> "ministry";
      case KIND -> "kind";
      case DOSSIER -> "dossier";
      case PARTY -> "party";
    };
  }

  static String read(String query) {
    return "read as %s".formatted(query);
  }

  static String notCounted(String counts) {
    return "not counted: %s".formatted(counts);
  }

  static String offered(String words) {
    return "other words, not counted: %s".formatted(words);
  }

  static String expanded(Expansion expansion) {
    return "also counted: %s (%s)"
        .formatted(String.join(", ", expansion.also()), expansion.typed());
  }

  static String stopWords(List<String> words) {
    return "not counted: %s (stop words)".formatted(String.join(", ", words));
  }

  static String forms(List<FormCount> forms) {
    String named = listed(forms, MAX_FORMS_NAMED);
    int more = forms.size() - MAX_FORMS_NAMED;
    return more <= 0
        ? "forms: %s".formatted(named)
        : "forms: %s and %s".formatted(named, NumberText.count(more, "other"));
  }

  /** {@code zorg 311, zorgen 244}: the first forms. */
  public static String listed(List<FormCount> forms, int most) {
    return forms.stream()
        .limit(most)
        .map(form -> form.form() + " " + NumberText.text(form.occurrences()))
        .collect(Collectors.joining(", "));
  }

  /** {@code zorgen 311 (44 %), which may be another part of speech}. */
  public static String merged(MergedForms merged) {
    return "%s (%s %%), which may be another part of speech"
        .formatted(
            listed(merged.forms(), Integer.MAX_VALUE),
            Math.round(100.0 * merged.occurrences() / merged.all()));
  }

  static String withoutMerged(MergedForms merged) {
    return "%s; without: %s".formatted(merged(merged), merged.without());
  }
}
