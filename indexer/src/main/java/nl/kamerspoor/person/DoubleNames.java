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
  static void join(Map<String, List<PersonBuilder>> blocks) {
    Map<String, List<PersonBuilder>> doubles = new HashMap<>();
    for (List<PersonBuilder> block : blocks.values()) {
      for (PersonBuilder identity : block) {
        String half = identity.name().firstHalf();
        if (half != null && blocks.containsKey(half)) {
          doubles.computeIfAbsent(half, _ -> new ArrayList<>()).add(identity);
        }
      }
    }
    for (Map.Entry<String, List<PersonBuilder>> entry : doubles.entrySet()) {
      List<PersonBuilder> singles = blocks.getOrDefault(entry.getKey(), List.of());
      for (PersonBuilder single : List.copyOf(singles)) {
        List<PersonBuilder> agreeing = agreeing(single, entry.getValue());
        if (agreeing.size() == 1 && agreeing(agreeing.getFirst(), singles).size() == 1) {
          agreeing.getFirst().take(single);
          singles.removeIf(each -> each == single);
        }
      }
    }
  }

  private static List<PersonBuilder> agreeing(
      PersonBuilder identity, Collection<PersonBuilder> others) {
    return others.stream().filter(identity::agrees).toList();
  }
}
