package nl.kamerspoor.search.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.Ministries;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.MinistryNames;
import nl.kamerspoor.index.open.DistinctNumbers;
import nl.kamerspoor.index.open.SegmentColumn;
import nl.kamerspoor.search.filter.PersonFilter;
import nl.kamerspoor.search.query.FilterField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Values that are known beforehand, and told by what papers print: ministries and kinds. */
final class NamedColumn implements FacetColumn {

  private static final int[] NONE = {};

  private final FilterField field;
  private final List<String> names;
  private final String column;
  private final Function<String, int[]> meaning;

  /** The values of each printed text of a segment, by the text's number in its column. */
  private final Map<Integer, int[][]> printed = new ConcurrentHashMap<>();

  /**
   * A column of names.
   *
   * @param names of the values, by their numbers
   * @param column of the index with what is printed
   * @param meaning the numbers of the values that a printed text stands for
   */
  private NamedColumn(
      FilterField field, List<String> names, String column, Function<String, int[]> meaning) {
    this.field = field;
    this.names = names;
    this.column = column;
    this.meaning = meaning;
  }

  /** The ministries, each by its latest name and with what it had under any other. */
  static NamedColumn ministries() {
    return new NamedColumn(
        FilterField.MINISTRY,
        Ministries.latestNames(),
        IndexFields.OFFICE,
        MinistryNames::ministries);
  }

  static NamedColumn kinds() {
    List<String> labels = Stream.of(DocumentKind.values()).map(DocumentKind::label).toList();
    return new NamedColumn(
        FilterField.KIND,
        labels,
        IndexFields.KIND,
        label -> IntStream.of(labels.indexOf(label)).filter(number -> number >= 0).toArray());
  }

  @Override
  public int size() {
    return names.size();
  }

  @Override
  public String text(int number) {
    return names.get(number);
  }

  @Override
  public String filter(int number) {
    return PersonFilter.filter(field, text(number));
  }

  @Override
  public boolean isOfPaper(LeafReaderContext segment) {
    return true;
  }

  @Override
  public SegmentColumn of(LeafReaderContext segment) throws IOException {
    int[][] meant = printed(segment);
    SortedSetDocValues texts = DocValues.getSortedSet(segment.reader(), column);
    return document -> {
      if (!texts.advanceExact(document)) {
        return NONE;
      }
      int[] first = meant[(int) texts.nextOrd()];
      if (texts.docValueCount() == 1) {
        return first;
      }
      DistinctNumbers all = new DistinctNumbers(texts.docValueCount());
      all.addAll(first);
      for (int i = texts.docValueCount(); i > 1; i--) {
        all.addAll(meant[(int) texts.nextOrd()]);
      }
      return all.toArray();
    };
  }

  private int[][] printed(LeafReaderContext segment) throws IOException {
    int[][] known = printed.get(segment.ord);
    if (known == null) {
      List<int[]> meant = new ArrayList<>();
      TermsEnum texts = DocValues.getSortedSet(segment.reader(), column).termsEnum();
      for (BytesRef text = texts.next(); text != null; text = texts.next()) {
        meant.add(meaning.apply(text.utf8ToString()));
      }
      known = meant.toArray(int[][]::new);
      printed.put(segment.ord, known);
    }
    return known;
  }
}
