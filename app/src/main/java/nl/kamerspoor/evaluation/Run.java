package nl.kamerspoor.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamerspoor.document.ParagraphId;

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

  /** Whether paragraphs are among what was found. */
  public boolean hasParagraphs() {
    return documents().anyMatch(ParagraphId::isWritten);
  }

  /** Replaces paragraphs by their papers, each paper where its best paragraph was. */
  public Run ofPapers() {
    Map<String, List<String>> papers = new HashMap<>();
    rankings.forEach(
        (topic, found) ->
            papers.put(topic, found.stream().map(ParagraphId::paperIn).distinct().toList()));
    return new Run(name, papers);
  }

  /** Whether any document that it found was judged, for whichever topic. */
  public boolean isJudged(List<Topic> topics) {
    Set<String> judged = new HashSet<>();
    topics.forEach(topic -> judged.addAll(topic.grades().keySet()));
    return documents().anyMatch(judged::contains);
  }

  /** One of the documents, to show what they are called; empty where nothing was found. */
  public Optional<String> example() {
    return documents().min(Comparator.naturalOrder());
  }

  private Stream<String> documents() {
    return rankings.values().stream().flatMap(Collection::stream);
  }

  /** What was found for a topic; nothing where the run does not have it. */
  List<String> ranking(Topic topic) {
    return rankings.getOrDefault(topic.id(), List.of());
  }
}
