package nl.kamerspoor.index.open;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.PersonRole;
import nl.kamerspoor.person.Person;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;

/**
 * How much a person signed, sent as an annex or said.
 *
 * @param papers in which the person is named so
 * @param paragraphs of these papers, and of debates those that the person speaks
 * @param words of these paragraphs
 */
public record PersonCount(Person person, long papers, long paragraphs, long words) {

  /**
   * Counts over the whole index.
   *
   * @return of every person, in the order of their numbers
   * @throws IndexException when the index is damaged
   */
  public static List<PersonCount> of(OpenIndex index) throws IndexException {
    try {
      return count(index);
    } catch (IOException e) {
      throw IndexException.reading(index.path(), e);
    }
  }

  private static List<PersonCount> count(OpenIndex index) throws IOException {
    IndexedPersons persons = IndexedPersons.of(index.reader());
    int size = persons.register().persons().size();
    int[] papers = new int[size];
    int[] paragraphs = new int[size];
    long[] words = new long[size];
    long[] lastPaper = new long[size];
    long paper = 0;
    for (LeafReaderContext leaf : index.reader().leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      NumericDocValues ordinals = DocValues.getNumeric(leaf.reader(), IndexFields.ORDINAL);
      NumericDocValues lengths = DocValues.getNumeric(leaf.reader(), IndexFields.WORDS);
      SegmentColumn column = persons.column(leaf, PersonRole.ANY);
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (live != null && !live.get(document)) {
          continue;
        }
        if (ordinals.advanceExact(document) && ordinals.longValue() == 0) {
          paper++;
        }
        long length = lengths.advanceExact(document) ? lengths.longValue() : 0;
        for (int number : column.of(document)) {
          papers[number] += lastPaper[number] == paper ? 0 : 1;
          lastPaper[number] = paper;
          paragraphs[number]++;
          words[number] += length;
        }
      }
    }
    List<PersonCount> counts = new ArrayList<>(size);
    for (Person person : persons.register().persons()) {
      int number = person.number();
      counts.add(new PersonCount(person, papers[number], paragraphs[number], words[number]));
    }
    return counts;
  }
}
