package nl.kamerspoor.search.score;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.search.request.MatchKind;

/**
 * The weights of ranking. The defaults were chosen on the topics of docs/quality.md as a whole,
 * which says how; docs/quality/tune.sh tries others. What stands in several words (compound,
 * separable, phrases) reaches half its weight where it stands once and tight, and less where other
 * words come between, so that a compound in one word comes first all the same.
 *
 * @param exact of the form typed
 * @param inflection of another form of the same lemma
 * @param derivation of a near derivation
 * @param part of a compound with the word
 * @param compound of the parts of a typed compound close together, against a word typed
 * @param separable of a separable verb in two pieces, against a word typed
 * @param expansion of the other names of an abbreviation
 * @param synonym of other words for the same thing
 * @param more of the words that go with a query, where they are asked for
 * @param allWords how much more a paragraph with all the words gets, as a share of its score
 * @param near how much more words typed side by side get where they stand near each other
 * @param support of a word of a question that says little of what it is about
 * @param title of a word in the paper's title or the dossier's, against one in the text
 * @param heading of a word in the heading that the paragraph stands under
 * @param others of a paper's other paragraphs with a word, against its best one with it
 * @param together of a paper's best paragraph as a whole, against its words apart
 * @param k1 how soon more of the same word stops counting (BM25)
 * @param b how much longer paragraphs are held back (BM25)
 */
public record RankingWeights(
    float exact,
    float inflection,
    float derivation,
    float part,
    float compound,
    float separable,
    float expansion,
    float synonym,
    float more,
    float allWords,
    float near,
    float support,
    float title,
    float heading,
    float others,
    float together,
    float k1,
    float b) {

  public static final RankingWeights DEFAULT =
      new RankingWeights(
          1f, .8f, .5f, .5f, 1.3f, 1f, .7f, .7f, .25f, .25f, .2f, .5f, .15f, .25f, .2f, 1f, .9f,
          .3f);

  /**
   * Checks the weights.
   *
   * @throws IllegalArgumentException where one is less than 0 or no number, or b more than 1
   */
  public RankingWeights {
    float[] weights = {
      exact,
      inflection,
      derivation,
      part,
      compound,
      separable,
      expansion,
      synonym,
      more,
      allWords,
      near,
      support,
      title,
      heading,
      others,
      together,
      k1,
      b
    };
    for (float weight : weights) {
      if (!(weight >= 0 && weight <= Float.MAX_VALUE)) {
        throw new IllegalArgumentException(weight + " is not a weight; weights are 0 or more");
      }
    }
    if (b > 1) {
      throw new IllegalArgumentException("b is at most 1, not " + b);
    }
  }

  /** The names of the weights. */
  public static List<String> names() {
    return Arrays.stream(RankingWeights.class.getRecordComponents())
        .map(RecordComponent::getName)
        .toList();
  }

  /**
   * This ranking with one weight changed.
   *
   * @param name one of {@link #names()}
   * @throws IllegalArgumentException where it can't have that weight
   */
  public RankingWeights with(String name, float weight) {
    try {
      RecordComponent[] components = RankingWeights.class.getRecordComponents();
      Object[] weights = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        weights[i] =
            components[i].getName().equals(name)
                ? weight
                : components[i].getAccessor().invoke(this);
      }
      return RankingWeights.class.getDeclaredConstructor(types).newInstance(weights);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof IllegalArgumentException outOfRange) {
        throw outOfRange;
      }
      throw new IllegalStateException(refused);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public float of(MatchKind kind) {
    return switch (kind) {
      case EXACT -> exact;
      case INFLECTION -> inflection;
      case DERIVATION -> derivation;
      case PART -> part;
      case EXPANSION -> expansion;
    };
  }
}
