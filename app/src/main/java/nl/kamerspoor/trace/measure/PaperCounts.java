package nl.kamerspoor.trace.measure;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/**
 * What each of some papers has: so many paragraphs, and in these so many words, or occurrences of
 * one.
 */
public final class PaperCounts {

  static final PaperCounts NONE = new PaperCounts();

  /** The number in the index of each paper's first paragraph. */
  private int[] papers = new int[0];

  private long[] paragraphs = new long[0];
  private long[] words = new long[0];
  private int size;

  private long allParagraphs;
  private long allWords;

  /**
   * Adds a paragraph; those of a paper come one after the other.
   *
   * @param paper the number in the index of the paper's first paragraph
   * @param more words, or occurrences
   */
  public void add(int paper, long more) {
    if (size == 0 || papers[size - 1] != paper) {
      papers = ArrayUtil.grow(papers, size + 1);
      paragraphs = ArrayUtil.growExact(paragraphs, papers.length);
      words = ArrayUtil.growExact(words, papers.length);
      papers[size++] = paper;
    }
    paragraphs[size - 1]++;
    words[size - 1] += more;
    allParagraphs++;
    allWords += more;
  }

  /** How many papers there are. */
  public int papers() {
    return size;
  }

  /** The number in the index of the first paragraph of a paper. */
  public int paper(int number) {
    return papers[number];
  }

  public long paragraphs(int number) {
    return paragraphs[number];
  }

  public long words(int number) {
    return words[number];
  }

  /** The paragraphs of all papers. */
  public long paragraphs() {
    return allParagraphs;
  }

  /** The words, or occurrences, of all papers. */
  public long words() {
    return allWords;
  }

  /**
   * Which of these papers a paragraph stands in, where they were added in the order of the index.
   *
   * @param document the number of a paragraph that was added
   */
  public int numberOf(int document) {
    int found = Arrays.binarySearch(papers, 0, size, document);
    return found >= 0 ? found : -found - 2;
  }
}
