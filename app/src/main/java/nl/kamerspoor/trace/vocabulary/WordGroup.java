package nl.kamerspoor.trace.vocabulary;

import java.util.Comparator;
import java.util.List;

/**
 * A word with its inflections, as far as they occur.
 *
 * @param lemma what they are forms of
 * @param forms the forms, the commonest first
 */
record WordGroup(String lemma, List<FormCount> forms) {

  WordGroup {
    forms =
        forms.stream()
            .sorted(
                Comparator.comparingLong(FormCount::occurrences)
                    .thenComparingLong(FormCount::against)
                    .reversed()
                    .thenComparing(FormCount::form))
            .toList();
  }

  long occurrences() {
    return forms.stream().mapToLong(FormCount::occurrences).sum();
  }

  long against() {
    return forms.stream().mapToLong(FormCount::against).sum();
  }
}
