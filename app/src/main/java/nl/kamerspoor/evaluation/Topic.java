package nl.kamerspoor.evaluation;

import java.util.Map;

/**
 * A query with what people judged about documents.
 *
 * @param id names it in judgments and runs
 * @param query as typed
 * @param grades the judged documents: 0 or less for not relevant, more for relevant, the higher the
 *     better; documents that nobody judged are not in it
 */
public record Topic(String id, String query, Map<String, Integer> grades) {

  public Topic {
    grades = Map.copyOf(grades);
  }

  /** How much a document gains: its grade where it is relevant, else 0. */
  int gain(String document) {
    return Math.max(0, grades.getOrDefault(document, 0));
  }

  /** How many documents are known to be relevant. */
  int relevant() {
    return Math.toIntExact(grades.values().stream().filter(grade -> grade > 0).count());
  }
}
