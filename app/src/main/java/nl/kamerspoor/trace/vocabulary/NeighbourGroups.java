package nl.kamerspoor.trace.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;

/**
 * Finds the words that stand near a term often enough, each with all its forms.
 *
 * <p>What a form is a form of is dear to find out, and an index has many forms. So it is asked of
 * the forms near the term first, and of the others only where they may belong to one of these
 * words.
 */
final class NeighbourGroups {

  private final LemmaGroups lemmas;
  private final boolean functionWords;
  private final Map<String, List<NeighbourCounts.FormCounts>> groups = new LinkedHashMap<>();

  NeighbourGroups(IndexReader reader, NeighbourCounts counts, Collocates.CollocateCriteria choice)
      throws IOException {
    this.lemmas = new LemmaGroups(reader);
    this.functionWords = choice.functionWords();
    Set<String> near = new HashSet<>();
    IndexedForms.each(
        reader,
        "",
        (form, postings) -> {
          NeighbourCounts.FormCounts counted = counts.count(form, postings);
          if (counted.together(0) > 0 && isWanted(form)) {
            near.add(form);
            groups.computeIfAbsent(lemmas.of(form), _ -> new ArrayList<>()).add(counted);
          }
        });
    groups
        .values()
        .removeIf(
            forms -> forms.stream().mapToLong(form -> form.together(0)).sum() < choice.minimum());
    TreeSet<String> words = new TreeSet<>(groups.keySet());
    IndexedForms.each(
        reader,
        "",
        (form, postings) -> {
          if (!near.contains(form) && lemmas.mayBeOf(form, words) && isWanted(form)) {
            List<NeighbourCounts.FormCounts> group = groups.get(lemmas.of(form));
            if (group != null) {
              group.add(counts.count(form, postings));
            }
          }
        });
  }

  private boolean isWanted(String form) {
    return functionWords || lemmas.isTelling(form);
  }

  /** The forms of each word. */
  Collection<List<NeighbourCounts.FormCounts>> all() {
    return groups.values();
  }
}
