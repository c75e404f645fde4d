package nl.kamerspoor.trace;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each form of a term occurs. */
public final class FormTally {

  private final Map<String, Integer> forms = new HashMap<>();

  /** Counts an occurrence. */
  public void add(Occurrence occurrence) {
    forms.merge(occurrence.form(), 1, Integer::sum);
  }

  /** The forms with their counts, the commonest first. */
  public Map<String, Integer> commonestFirst() {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    forms.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(form -> sorted.put(form.getKey(), form.getValue()));
    return sorted;
  }
}
