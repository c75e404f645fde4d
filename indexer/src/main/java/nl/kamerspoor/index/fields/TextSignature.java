package nl.kamerspoor.index.fields;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * The mark by which paragraphs with nearly the same text are known: parliamentary letters copy
 * whole paragraphs from each other, often with a date or a name changed.
 *
 * <p>It is a sketch of the set of all runs of {@value #SHINGLE_WORDS} words of the text, folded as
 * the index folds them (Broder, "On the resemblance and containment of documents", 1997). The share
 * of runs that two texts have in common is estimated by the share of equal bytes in their
 * signatures. A signature depends on its own text only, so that adding and removing papers changes
 * no other mark; what repeats what is decided when it is asked, among the papers that are there
 * then.
 *
 * <p>Made in one pass with one hash a run (Li, Owen, Zhang, "One permutation hashing", 2012; empty
 * bins filled as Shrivastava and Li, "Densifying one permutation hashing", 2014, do), one byte kept
 * a bin (Li and König, "b-bit minwise hashing", 2010).
 *
 * <p>{@link #MIN_EQUAL_BYTES} is at four fifths of the runs, as Lee et al., "Deduplicating training
 * data makes language models better" (2022), have it for near duplicates: one word changed in
 * thirty still is the same text, and of a text shorter than ten words only the very same is. The
 * standard error of the estimate there is 0.07.
 */
public final class TextSignature {

  /** How many bytes a signature has. */
  public static final int LENGTH_BYTES = 32;

  /**
   * Two texts with at least this many equal bytes count as the same: 26 / 32 is the first above
   * 0.8.
   */
  static final int MIN_EQUAL_BYTES = 26;

  private static final int SHINGLE_WORDS = 3;
  private static final int BIN_BITS = 5;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final long[] least = new long[LENGTH_BYTES];
  private long beforeLast;
  private long last;
  private int words;

  TextSignature() {
    reset();
  }

  /** Forgets the words added so far. */
  void reset() {
    Arrays.fill(least, Long.MAX_VALUE);
    beforeLast = 0;
    last = 0;
    words = 0;
  }

  /** Adds the next word: the letters from one to another, without the latter. */
  void add(char[] letters, int from, int to) {
    long word = FNV_OFFSET;
    for (int i = from; i < to; i++) {
      word = (word ^ letters[i]) * FNV_PRIME;
    }
    words++;
    if (words >= SHINGLE_WORDS) {
      take(mix(mix(mix(beforeLast) + last) + word));
    }
    beforeLast = last;
    last = word;
  }

  private void take(long run) {
    int bin = (int) (run >>> (Long.SIZE - BIN_BITS));
    least[bin] = Math.min(least[bin], run & (Long.MAX_VALUE >>> BIN_BITS));
  }

  /** The signature of the words added; all zeros where there were none. */
  BytesRef bytes() {
    byte[] bytes = new byte[LENGTH_BYTES];
    if (words > 0 && words < SHINGLE_WORDS) {
      take(mix(mix(beforeLast) + last));
    }
    for (int i = 0; words > 0 && i < LENGTH_BYTES; i++) {
      int from = i;
      while (least[from % LENGTH_BYTES] == Long.MAX_VALUE) {
        from++;
      }
      bytes[i] = (byte) mix(least[from % LENGTH_BYTES] + (long) (from - i) * FNV_PRIME);
    }
    return new BytesRef(bytes);
  }

  /** Whether two signatures are of nearly the same text; those of texts without words are not. */
  public static boolean same(BytesRef one, BytesRef other) {
    int equal = 0;
    boolean words = false;
    for (int i = 0; i < LENGTH_BYTES; i++) {
      byte value = one.bytes[one.offset + i];
      words |= value != 0;
      equal += value == other.bytes[other.offset + i] ? 1 : 0;
    }
    return words && equal >= MIN_EQUAL_BYTES;
  }

  /** Spreads the bits of a number (Stafford's variant 13 of the finalizer of MurmurHash3). */
  private static long mix(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
