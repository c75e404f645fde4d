package nl.kamerspoor.search.facet;

import java.io.IOException;
import nl.kamerspoor.index.open.IndexedParties;
import nl.kamerspoor.index.open.IndexedPersons;
import nl.kamerspoor.index.open.SegmentColumn;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.request.FacetField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * The values of a property in an index, each known by a number from 0. A paragraph has a value just
 * where the value's filter finds it.
 */
public interface FacetColumn {

  /** How many numbers there are; some may have no paragraph. */
  int size();

  /** The value with a number, for people: {@code S.A. Blok}. */
  String text(int number) throws IOException;

  /** The filter that finds what has it: {@code persoon:"=S.A. Blok"}. */
  String filter(int number) throws IOException;

  /** Whether all paragraphs of a paper in this segment have the same values. */
  boolean isOfPaper(LeafReaderContext segment);

  /** The values of the paragraphs of a segment. */
  SegmentColumn of(LeafReaderContext segment) throws IOException;

  /** Those in government, in what they signed or said as such. */
  static FacetColumn ministers(IndexReader reader) throws IOException {
    return PersonColumn.of(FilterField.MINISTER, IndexedPersons.of(reader));
  }

  /** The column of a property. */
  static FacetColumn of(FacetField field, IndexReader reader) throws IOException {
    return switch (field) {
      case PERSON -> PersonColumn.of(field.filter(), IndexedPersons.of(reader));
      case PARTY -> new PartyColumn(IndexedParties.of(reader));
      case MINISTRY -> NamedColumn.ministries();
      case YEAR -> YearColumn.of(reader);
      case DOSSIER -> DossierColumn.of(reader);
      case KIND -> NamedColumn.kinds();
    };
  }
}
