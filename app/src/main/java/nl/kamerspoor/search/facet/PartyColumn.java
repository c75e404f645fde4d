package nl.kamerspoor.search.facet;

import java.io.IOException;
import nl.kamerspoor.index.open.IndexedParties;
import nl.kamerspoor.index.open.SegmentColumn;
import nl.kamerspoor.search.filter.PersonFilter;
import nl.kamerspoor.search.query.FilterField;
import org.apache.lucene.index.LeafReaderContext;

/** The party of who speaks, else of who signed; one value for all its names. */
record PartyColumn(IndexedParties parties) implements FacetColumn {

  @Override
  public int size() {
    return parties.list().size();
  }

  @Override
  public String text(int number) {
    return parties.list().get(number);
  }

  @Override
  public String filter(int number) {
    return PersonFilter.filter(FilterField.PARTY, text(number));
  }

  @Override
  public boolean isOfPaper(LeafReaderContext segment) {
    return PersonColumn.hasNoSpeakers(segment);
  }

  @Override
  public SegmentColumn of(LeafReaderContext segment) throws IOException {
    return parties.column(segment);
  }
}
