package nl.kamerspoor.search.facet;

import java.io.IOException;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.PersonRole;
import nl.kamerspoor.index.open.IndexedPersons;
import nl.kamerspoor.index.open.SegmentColumn;
import nl.kamerspoor.search.filter.PersonFilter;
import nl.kamerspoor.search.query.FilterField;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Who signed a paper, sent it as an annex, or speaks: one value a person, under whatever name, as
 * the register of persons has it.
 *
 * @param field that finds them in {@code role}
 */
record PersonColumn(FilterField field, PersonRole role, IndexedPersons persons)
    implements FacetColumn {

  static PersonColumn of(FilterField field, IndexedPersons persons) {
    return new PersonColumn(field, PersonFilter.role(field), persons);
  }

  @Override
  public int size() {
    return persons.register().persons().size();
  }

  @Override
  public String text(int number) {
    return persons.register().persons().get(number).name();
  }

  @Override
  public String filter(int number) {
    return PersonFilter.filter(field, "=" + text(number));
  }

  @Override
  public boolean isOfPaper(LeafReaderContext segment) {
    return hasNoSpeakers(segment);
  }

  /** Whether nobody speaks in a segment, so that only papers as a whole are somebody's. */
  static boolean hasNoSpeakers(LeafReaderContext segment) {
    return segment.reader().getFieldInfos().fieldInfo(IndexFields.SPEAKER) == null;
  }

  @Override
  public SegmentColumn of(LeafReaderContext segment) throws IOException {
    return persons.column(segment, role);
  }
}
