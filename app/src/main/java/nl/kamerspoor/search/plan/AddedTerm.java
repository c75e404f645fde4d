package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.search.request.Expansion;
import nl.kamerspoor.search.request.SearchRequest.Expand;
import org.apache.lucene.search.Query;

/**
 * Something that is searched for besides what was typed.
 *
 * @param typed the word or words typed
 * @param also what else they are called
 * @param by what has to be asked for to have it
 * @param term finds it
 */
public record AddedTerm(String typed, String also, Expand by, QueryTerm term) {

  public Query query() {
    return term.query();
  }

  /** In how many paragraphs something is found. */
  @FunctionalInterface
  public interface Count {
    int of(Query query) throws IOException;
  }

  /**
   * What to tell people of all of it, with the paragraphs that have it; what occurs nowhere is left
   * out.
   */
  public static List<Expansion> expansions(List<AddedTerm> all, Count count) throws IOException {
    Map<String, Map<String, Integer>> byTyped = new LinkedHashMap<>();
    for (AddedTerm added : all) {
      Map<String, Integer> others =
          byTyped.computeIfAbsent(added.typed, _ -> new LinkedHashMap<>());
      if (!others.containsKey(added.also)) {
        others.put(added.also, count.of(added.query()));
      }
    }
    List<Expansion> expansions = new ArrayList<>();
    byTyped.forEach(
        (typed, others) -> {
          others.values().removeIf(paragraphs -> paragraphs == 0);
          if (!others.isEmpty()) {
            expansions.add(
                new Expansion(typed, List.copyOf(others.keySet()), List.copyOf(others.values())));
          }
        });
    return expansions;
  }
}
