package nl.kamerspoor.trace.occurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.search.request.MatchKind;

/** How often each form of a term occurs. */
public final class FormTally {

  private final Map<String, EnumMap<MatchKind, Integer>> forms = new HashMap<>();

  /** Counts an occurrence. */
  public void add(Occurrence occurrence) {
    forms
        .computeIfAbsent(occurrence.form(), _ -> new EnumMap<>(MatchKind.class))
        .merge(occurrence.kind(), 1, Integer::sum);
  }

  /** The forms with their counts, the commonest first. */
  public List<FormCount> commonestFirst() {
    List<FormCount> sorted = new ArrayList<>();
    forms.forEach(
        (form, kinds) ->
            kinds.forEach((kind, count) -> sorted.add(new FormCount(form, kind, count))));
    sorted.sort(
        Comparator.comparingLong(FormCount::occurrences)
            .reversed()
            .thenComparing(FormCount::form)
            .thenComparing(FormCount::kind));
    return sorted;
  }
}
