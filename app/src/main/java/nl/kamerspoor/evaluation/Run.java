package nl.kamerspoor.evaluation;

import java.util.List;
import java.util.Map;

/**
 * What a system found.
 *
 * @param name names it beside others
 * @param rankings by topic id, the ids of what was found, best first
 */
public record Run(String name, Map<String, List<String>> rankings) {

  public Run {
    rankings = Map.copyOf(rankings);
  }

  /** What was found for a topic; nothing where the run does not have it. */
  List<String> ranking(Topic topic) {
    return rankings.getOrDefault(topic.id(), List.of());
  }
}
