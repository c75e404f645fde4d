package nl.kamerspoor.trace.measure;

import org.jspecify.annotations.Nullable;

/**
 * How evenly what was counted is spread over the papers: docs/measures.md has the formulas and
 * their sources.
 *
 * @param wordEffect the design effect of the papers on a rate per words: how many times the
 *     variance of the rate is what it would be if each word were drawn by itself; never below 1
 * @param paragraphEffect the same on a rate per paragraphs
 * @param dispersion Gries's deviation of proportions (DP), the papers being the parts: 0 where each
 *     paper has what its length makes one expect, towards 1 where few papers have all of it; null
 *     where nothing was counted, or where there are no two papers to tell it from
 */
public record Dispersion(double wordEffect, double paragraphEffect, @Nullable Double dispersion) {

  /** The dispersion of what does not occur. */
  static final Dispersion NONE = new Dispersion(1, 1, null);

  /**
   * Measures the dispersion.
   *
   * @param found of each paper that has it, the paragraphs with it, and the occurrences in them
   * @param all of each paper that it could be in, the paragraphs and words; in the order of the
   *     index, and each paper that has it among them
   */
  public static Dispersion of(PaperCounts found, PaperCounts all) {
    if (found.words() == 0 || all.papers() < 2 || all.words() == 0) {
      return NONE;
    }
    Squares words = new Squares();
    Squares paragraphs = new Squares();
    for (int i = 0; i < all.papers(); i++) {
      words.addPaper(all.words(i));
      paragraphs.addPaper(all.paragraphs(i));
    }
    double apart = 0;
    double without = 1;
    for (int i = 0; i < found.papers(); i++) {
      int paper = all.numberOf(found.paper(i));
      words.addFound(found.words(i), all.words(paper));
      paragraphs.addFound(found.paragraphs(i), all.paragraphs(paper));
      double expected = (double) all.words(paper) / all.words();
      apart += Math.abs((double) found.words(i) / found.words() - expected);
      without -= expected;
    }
    // A paper without any is apart from what is expected by just that.
    return new Dispersion(
        words.effect(found.words(), all.words(), all.papers()),
        paragraphs.effect(found.paragraphs(), all.paragraphs(), all.papers()),
        Math.clamp((apart + Math.max(0, without)) / 2, 0, 1));
  }

  /** Sums over papers: of x², x w and w², x being what was found in a paper of length w. */
  private static final class Squares {

    private double found;
    private double products;
    private double lengths;

    void addPaper(long length) {
      lengths += (double) length * length;
    }

    void addFound(long count, long length) {
      found += (double) count * count;
      products += (double) count * length;
    }

    /** The variance of a ratio over clusters, as a multiple of the binomial one. */
    double effect(long some, long all, int papers) {
      double rate = (double) some / all;
      if (rate >= 1) {
        return 1;
      }
      double residuals = found - 2 * rate * products + rate * rate * lengths;
      double clustered = papers / (papers - 1.0) * residuals / all / all;
      return Math.max(1, clustered / (rate * (1 - rate) / all));
    }
  }
}
