package nl.kamerspoor.search.facet;

import java.util.List;
import nl.kamerspoor.index.open.SegmentColumn;
import org.apache.lucene.index.LeafReaderContext;

/** A column of these values that belongs to no index. */
record ListedColumn(List<String> names) implements FacetColumn {

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
    return "filter:" + text(number);
  }

  @Override
  public boolean isOfPaper(LeafReaderContext segment) {
    return true;
  }

  @Override
  public SegmentColumn of(LeafReaderContext segment) {
    throw new UnsupportedOperationException("there is no index");
  }
}
