package nl.kamerspoor.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import nl.kamerspoor.search.SearchResult.Expansion;
import nl.kamerspoor.search.SearchResult.Other;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Something that is searched for besides what was typed.
 *
 * @param typed the word or words typed
 * @param also what else they are called
 * @param query finds it
 */
record Besides(String typed, String also, Query query) {

  /** Tells people of all of it, with the paragraphs that have it; what occurs nowhere is left out. */
  static List<Expansion> told(List<Besides> all, IndexSearcher searcher) throws IOException {
    Map<String, Map<String, Other>> byTyped = new LinkedHashMap<>();
    for (Besides besides : all) {
      Map<String, Other> others =
          byTyped.computeIfAbsent(besides.typed, _ -> new LinkedHashMap<>());
      if (!others.containsKey(besides.also)) {
        others.put(besides.also, new Other(besides.also, searcher.count(besides.query)));
      }
    }
    List<Expansion> told = new ArrayList<>();
    byTyped.forEach(
        (typed, others) -> {
          List<Other> occur =
              others.values().stream().filter(other -> other.paragraphs() > 0).toList();
          if (!occur.isEmpty()) {
            told.add(new Expansion(typed, occur));
          }
        });
    return told;
  }
}
