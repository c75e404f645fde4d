package nl.kamerspoor.search.rank;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.search.request.Sample;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Draws a sample of paragraphs: those with the smallest hashes.
 *
 * <p>A paragraph's hash is the first 8 bytes of the SHA-256 of its id with the seed in front,
 * {@code 1 kst-27925-858#34}, as a number without sign. So anybody can draw the same sample on any
 * machine, a larger sample has all of a smaller one, and a paper that comes to the index or goes
 * from it changes only what its own paragraphs take part in. Each set of paragraphs of a size is as
 * likely as any other.
 */
final class RandomDraw {

  private final Sample sample;
  private final MessageDigest digest = sha256();

  /** Those with the smallest hashes so far, the largest of them first. */
  private final PriorityQueue<HashedParagraph> drawn = new PriorityQueue<>();

  private record HashedParagraph(long hash, int leaf, int document)
      implements Comparable<HashedParagraph> {

    @Override
    public int compareTo(HashedParagraph other) {
      return Long.compareUnsigned(other.hash, hash);
    }
  }

  private RandomDraw(Sample sample) {
    this.sample = sample;
  }

  /**
   * Draws.
   *
   * @param listed the paragraphs to draw from, in each segment of the index
   * @return those drawn, in each segment; all where there are no more than the sample asks for
   */
  static List<FixedBitSet> of(Sample sample, List<FixedBitSet> listed, IndexReader reader)
      throws IOException {
    RandomDraw draw = new RandomDraw(sample);
    for (LeafReaderContext leaf : reader.leaves()) {
      draw.add(listed.get(leaf.ord), leaf);
    }
    return draw.sets(listed);
  }

  private void add(FixedBitSet listed, LeafReaderContext leaf) throws IOException {
    SortedDocValues papers = DocValues.getSorted(leaf.reader(), IndexFields.PAPER);
    NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
    DocIdSetIterator documents = new BitSetIterator(listed, listed.length());
    int last = -1;
    String paper = "";
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (!papers.advanceExact(document) || !numbers.advanceExact(document)) {
        throw new IllegalStateException("a paragraph without an id: " + document);
      }
      if (papers.ordValue() != last) {
        last = papers.ordValue();
        paper = papers.lookupOrd(last).utf8ToString();
      }
      add(new HashedParagraph(hash(paper + "#" + numbers.longValue()), leaf.ord, document));
    }
  }

  private void add(HashedParagraph paragraph) {
    if (drawn.size() < sample.size()) {
      drawn.add(paragraph);
    } else if (paragraph.compareTo(drawn.element()) > 0) {
      drawn.remove();
      drawn.add(paragraph);
    }
  }

  private long hash(String id) {
    byte[] keyed = (sample.seed() + " " + id).getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.wrap(digest.digest(keyed)).getLong();
  }

  private List<FixedBitSet> sets(List<FixedBitSet> listed) {
    List<FixedBitSet> sets = new ArrayList<>();
    listed.forEach(set -> sets.add(new FixedBitSet(set.length())));
    for (HashedParagraph paragraph : drawn) {
      sets.get(paragraph.leaf).set(paragraph.document);
    }
    return sets;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // Every Java has it.
    }
  }
}
