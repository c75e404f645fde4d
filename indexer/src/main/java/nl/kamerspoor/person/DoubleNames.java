package nl.kamerspoor.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins {@code Faber} to {@code Faber-van de Klashorst} where there is one of each at the time. */
final class DoubleNames {

  private DoubleNames() {}

  /**
   * Joins them in place.
   *
   * @param blocks the persons of each surname, by {@link PersonName#key}
   */
  static void join(Map<String, List<Identity>> blocks) {
    Map<String, List<Identity>> doubles = new HashMap<>();
    for (List<Identity> block : blocks.values()) {
      for (Identity identity : block) {
        String half = identity.name().firstHalf();
        if (half != null && blocks.containsKey(half)) {
          doubles.computeIfAbsent(half, _ -> new ArrayList<>()).add(identity);
        }
      }
    }
    for (Map.Entry<String, List<Identity>> entry : doubles.entrySet()) {
      List<Identity> singles = blocks.getOrDefault(entry.getKey(), List.of());
      for (Identity single : List.copyOf(singles)) {
        List<Identity> agreeing = agreeing(single, entry.getValue());
        if (agreeing.size() == 1 && agreeing(agreeing.getFirst(), singles).size() == 1) {
          agreeing.getFirst().take(single);
          singles.remove(single);
        }
      }
    }
  }

  private static List<Identity> agreeing(Identity identity, Collection<Identity> others) {
    return others.stream().filter(identity::agrees).toList();
  }
}
