package nl.kamerspoor.trace.vocabulary;

import java.util.Comparator;
import java.util.List;

/**
 * A word with its inflections, as far as they occur.
 *
 * @param lemma what they are forms of
 * @param forms the forms, the commonest first
 */
record WordGroup(String lemma, List<FormFrequency> forms) {

  WordGroup {
    forms =
        forms.stream()
            .sorted(
                Comparator.comparingLong(FormFrequency::occurrences)
                    .thenComparingLong(FormFrequency::against)
                    .reversed()
                    .thenComparing(FormFrequency::form))
            .toList();
  }

  long occurrences() {
    return forms.stream().mapToLong(FormFrequency::occurrences).sum();
  }

  long against() {
    return forms.stream().mapToLong(FormFrequency::against).sum();
  }
}
