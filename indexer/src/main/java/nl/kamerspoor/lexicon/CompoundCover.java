package nl.kamerspoor.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word covered completely by words of the dictionary and linking letters.
 *
 * <p>Every part costs something: more if it is short, rare, or of a kind that seldom stands at that
 * place. The cheapest cover is found by dynamic programming.
 *
 * @param cost of all parts together
 * @param cuts the parts in order
 */
record CompoundCover(double cost, List<Cut> cuts) {
  /** The fewest letters that a part may have. */
  static final int MIN_PART_LETTERS = 3;

  /** What a part costs by itself, so that few long parts win over many short ones. */
  static final double COST_PER_PART = 1.0;

  private static final double IMPOSSIBLE_COST = 1e6;

  /** One part of a cover: where it starts, where its word ends, where its linking letters end. */
  record Cut(int start, int end, int linkEnd) {}

  /** For people: {@code inlichting -en- + dienst}. */
  String written(String word) {
    StringBuilder written = new StringBuilder();
    for (Cut cut : cuts) {
      written.append(written.isEmpty() ? "" : " + ").append(word, cut.start(), cut.end());
      if (cut.linkEnd() > cut.end()) {
        written.append(" -").append(word, cut.end(), cut.linkEnd()).append('-');
      }
    }
    return written.toString();
  }

  /** The cheapest cover of a word by others, or null where none covers it. */
  static @Nullable CompoundCover cheapest(Dictionary dictionary, String word) {
    int length = word.length();
    double[] cost = new double[length + 1];
    Cut[] last = new Cut[length + 1];
    Arrays.fill(cost, IMPOSSIBLE_COST);
    cost[0] = 0;
    for (int i = 0; i <= length - MIN_PART_LETTERS; i++) {
      if (cost[i] < IMPOSSIBLE_COST) {
        int start = i;
        dictionary.startingAt(
            word,
            start,
            (end, roles, frequency) -> {
              boolean whole = start == 0 && end == length;
              if (!whole && end == length) {
                offer(cost, last, start, end, end, right(end - start, roles, frequency));
              } else if (!whole && length - end >= MIN_PART_LETTERS) {
                double left = left(end - start, roles, frequency);
                offer(cost, last, start, end, end, left);
                link(word, cost, last, start, end, left, roles);
              }
            });
      }
    }
    if (cost[length] >= IMPOSSIBLE_COST) {
      return null;
    }
    List<Cut> cuts = new ArrayList<>();
    for (Cut cut = last[length]; ; cut = last[cut.start()]) {
      cuts.addFirst(cut);
      if (cut.start() == 0) {
        return new CompoundCover(cost[length], cuts);
      }
    }
  }

  private static void offer(
      double[] cost, Cut[] last, int start, int end, int linkEnd, double partCost) {
    if (cost[start] + partCost < cost[linkEnd]) {
      cost[linkEnd] = cost[start] + partCost;
      last[linkEnd] = new Cut(start, end, linkEnd);
    }
  }

  /** A noun may be followed by a linking s that the dictionary does not list with it. */
  private static void link(
      String word, double[] cost, Cut[] last, int start, int end, double left, int roles) {
    if ((roles & WordRole.NOUN.bit()) != 0
        && word.charAt(end) == 's'
        && end - start >= 4
        && word.length() - end - 1 >= MIN_PART_LETTERS) {
      offer(cost, last, start, end, end + 1, left + 0.5);
    }
  }

  private static double left(int length, int roles, int frequency) {
    if ((roles & WordRole.PREFIX.bit()) != 0) {
      return COST_PER_PART + (length < MIN_PART_LETTERS ? 1.7 : 0.2);
    }
    if (length < MIN_PART_LETTERS
        || (roles & WordRole.NO_PART.bit()) != 0
        || isFunctionWord(roles)) {
      return IMPOSSIBLE_COST;
    }
    double kind;
    if ((roles & WordRole.LINK.bit()) != 0) {
      kind = 0;
    } else if ((roles & WordRole.NOUN.bit()) != 0) {
      kind = 0.5;
    } else if ((roles & (WordRole.ADJECTIVE.bit() | WordRole.VERB_STEM.bit())) != 0) {
      kind = 1.0;
    } else if ((roles & (WordRole.NAME.bit() | WordRole.NUMBER.bit())) != 0) {
      kind = 1.3;
    } else {
      return IMPOSSIBLE_COST;
    }
    return COST_PER_PART + kind + shortness(length) + rarity(frequency);
  }

  /** Whether it is a function word and not a noun as well, like <i>dier</i> and <i>weg</i>. */
  private static boolean isFunctionWord(int roles) {
    int noun = WordRole.NOUN.bit() | WordRole.LINK.bit();
    return (roles & WordRole.STOP.bit()) != 0
        || ((roles & WordRole.FUNCTION.bit()) != 0 && (roles & noun) != noun);
  }

  private static double right(int length, int roles, int frequency) {
    if (length < MIN_PART_LETTERS || (roles & WordRole.NO_PART.bit()) != 0) {
      return IMPOSSIBLE_COST;
    }
    double kind;
    if ((roles & (WordRole.NOUN.bit() | WordRole.DIMINUTIVE.bit())) != 0) {
      kind = 0;
    } else if (length >= 5
        && (roles
                & (WordRole.ADJECTIVE.bit()
                    | WordRole.INFLECTED_ADJECTIVE.bit()
                    | WordRole.PARTICIPLE.bit()))
            != 0) {
      kind = 0.8;
    } else {
      return IMPOSSIBLE_COST;
    }
    return COST_PER_PART + kind + shortness(length) + rarity(frequency);
  }

  private static double shortness(int length) {
    return switch (length) {
      case 3 -> 0.9;
      case 4 -> 0.4;
      case 5 -> 0.1;
      default -> 0;
    };
  }

  private static double rarity(int frequency) {
    if (frequency >= 8) {
      return 0;
    }
    return frequency == 0 ? 1.2 : 0.8 - 0.1 * frequency;
  }
}
