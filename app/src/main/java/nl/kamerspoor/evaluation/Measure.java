package nl.kamerspoor.evaluation;

import java.util.Comparator;
import java.util.List;

/**
 * A measure of one ranking against the judgments of its topic, from 0 to 1, as trec_eval defines
 * it: what nobody judged counts as not relevant, and what a ranking is too short to hold as well.
 */
public enum Measure {
  /**
   * Normalised discounted cumulated gain of the first ten (Järvelin and Kekäläinen 2002): the gain
   * is the grade, divided by log2(rank + 1), and set against the best order there could be; {@code
   * ndcg_cut_10}.
   */
  NDCG_10("ndcg_10", "nDCG@10") {
    @Override
    double of(List<String> ranking, Topic topic) {
      List<Integer> gains = ranking.stream().limit(10).map(topic::gain).toList();
      List<Integer> best =
          topic.grades().values().stream()
              .filter(grade -> grade > 0)
              .sorted(Comparator.reverseOrder())
              .limit(10)
              .toList();
      return share(discounted(gains), discounted(best));
    }
  },

  /** The share of relevant documents among the first ten; {@code P_10}. */
  PRECISION_10("p_10", "P@10") {
    @Override
    double of(List<String> ranking, Topic topic) {
      return found(ranking, topic, 10) / 10.0;
    }
  },

  /**
   * The precision at the rank of each relevant document, 0 for those not found, averaged; {@code
   * map} once it is averaged over the topics.
   */
  AVERAGE_PRECISION("map", "MAP") {
    @Override
    double of(List<String> ranking, Topic topic) {
      int found = 0;
      double sum = 0;
      for (int i = 0; i < ranking.size(); i++) {
        if (topic.gain(ranking.get(i)) > 0) {
          found++;
          sum += (double) found / (i + 1);
        }
      }
      return share(sum, topic.relevant());
    }
  },

  /** One divided by the rank of the first relevant document; {@code recip_rank}. */
  RECIPROCAL_RANK("mrr", "MRR") {
    @Override
    double of(List<String> ranking, Topic topic) {
      return reciprocalRank(ranking, topic);
    }
  },

  /** The share of the relevant documents that are among the first fifty; {@code recall_50}. */
  RECALL_50("recall_50", "R@50") {
    @Override
    double of(List<String> ranking, Topic topic) {
      return share(found(ranking, topic, 50), topic.relevant());
    }
  },

  /** Recall of the first thousand; {@code recall_1000}. */
  RECALL_1000("recall_1000", "R@1000") {
    @Override
    double of(List<String> ranking, Topic topic) {
      return share(found(ranking, topic, 1000), topic.relevant());
    }
  },

  /**
   * The share of judged documents among the first ten found: where it is low, the other measures
   * say little.
   */
  JUDGED_10("judged_10", "judged@10") {
    @Override
    double of(List<String> ranking, Topic topic) {
      int judged =
          Math.toIntExact(ranking.stream().limit(10).filter(topic.grades()::containsKey).count());
      return share(judged, Math.min(10, ranking.size()));
    }
  },

  /** One divided by the rank of the first relevant document among the first ten, else 0. */
  RECIPROCAL_RANK_10("mrr_10", "MRR@10") {
    @Override
    double of(List<String> ranking, Topic topic) {
      return reciprocalRank(ranking.subList(0, Math.min(10, ranking.size())), topic);
    }
  },

  /** Whether the first document is relevant; {@code success_1}. */
  SUCCESS_1("success_1", "success@1") {
    @Override
    double of(List<String> ranking, Topic topic) {
      return Math.min(1, found(ranking, topic, 1));
    }
  },

  /** Whether any of the first ten documents is relevant; {@code success_10}. */
  SUCCESS_10("success_10", "success@10") {
    @Override
    double of(List<String> ranking, Topic topic) {
      return Math.min(1, found(ranking, topic, 10));
    }
  };

  /** What topics with judgments are measured by. */
  public static final List<Measure> OF_TOPICS =
      List.of(
          NDCG_10,
          PRECISION_10,
          AVERAGE_PRECISION,
          RECIPROCAL_RANK,
          RECALL_50,
          RECALL_1000,
          JUDGED_10);

  /** What known items are measured by. */
  public static final List<Measure> OF_KNOWN_ITEMS =
      List.of(RECIPROCAL_RANK_10, SUCCESS_1, SUCCESS_10);

  private final String id;
  private final String title;

  Measure(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** As programs read it: {@code ndcg_10}. */
  public String id() {
    return id;
  }

  /** As people read it: {@code nDCG@10}. */
  public String title() {
    return title;
  }

  /** The measure of a ranking, best first. */
  abstract double of(List<String> ranking, Topic topic);

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < gains.size(); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }

  private static int found(List<String> ranking, Topic topic, int depth) {
    return Math.toIntExact(
        ranking.stream().limit(depth).filter(document -> topic.gain(document) > 0).count());
  }

  private static double reciprocalRank(List<String> ranking, Topic topic) {
    for (int i = 0; i < ranking.size(); i++) {
      if (topic.gain(ranking.get(i)) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
