package nl.kamerspoor.search.request;

/**
 * A number of paragraphs drawn at random from all that are found, instead of the best.
 *
 * @param size how many, from 1
 * @param seed draws: each another sample, and the same one always the same
 */
public record Sample(int size, int seed) {

  /** The seed where nobody gives one, so that the same words always draw the same sample. */
  public static final int DEFAULT_SEED = 1;

  public Sample {
    if (size < 1) {
      throw new IllegalArgumentException("a sample of " + size);
    }
  }
}
