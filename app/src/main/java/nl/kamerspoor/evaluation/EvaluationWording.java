package nl.kamerspoor.evaluation;

/** Has the messages about runs, topics and judgments that cannot be read. */
final class EvaluationWording {

  static final String FOLDER = "this is a folder; give a file";

  static final String RUN_COLUMNS = "a run has six columns: topic, Q0, document, rank, score, name";
  static final String EMPTY_RUN = "there is nothing in this run";

  static final String NO_QUERY = "there is no query; write a topic as its id, a tab and its query";
  static final String NO_TOPICS = "there is no topic in this file";

  static final String JUDGMENT_COLUMNS = "a judgment has four columns: topic, 0, document, grade";
  static final String NO_JUDGMENTS = "there is no judgment in this file";

  static final String KNOWN_ITEM_HEADER = "the first line must be: query, tab, target";
  static final String KNOWN_ITEM_COLUMNS = "a known item has two columns: query, tab, target";
  static final String NO_KNOWN_ITEMS = "there is no known item in this file";

  private EvaluationWording() {}

  static String foundTwice(String document, String topic) {
    return "%s was already found for topic %s".formatted(document, topic);
  }

  static String noScore(String typed) {
    return "\"%s\" is not a score; write a number such as 12.3".formatted(typed);
  }

  static String topicTwice(String topic) {
    return "topic %s occurred before; give each its own id".formatted(topic);
  }

  static String unknownTopic(String topic, String file) {
    return "there is no topic \"%s\" in %s".formatted(topic, file);
  }

  static String judgedTwice(String document, String topic) {
    return "%s was already judged for topic %s; keep one".formatted(document, topic);
  }

  static String noGrade(String typed) {
    return "\"%s\" is not a grade; write 0 for not relevant, 1 or more for relevant"
        .formatted(typed);
  }
}
