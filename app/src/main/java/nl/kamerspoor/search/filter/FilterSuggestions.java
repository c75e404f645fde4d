package nl.kamerspoor.search.filter;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.ParagraphId;
import nl.kamerspoor.document.SessionYear;
import nl.kamerspoor.document.reference.ReferenceReader;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.NearestIds;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.FilterValue;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Typed;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.process.FilterValues;
import nl.kamerspoor.search.request.Advice.Spelling;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * For a filter that nothing in the index meets: filters near it that something does, as one can
 * type them. Names of people, ministries and parties are not here: those are refused where the
 * index does not know them.
 */
public final class FilterSuggestions {

  private static final int MAX_SUGGESTIONS = 3;

  private final IndexSearcher searcher;

  public FilterSuggestions(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Whether something meets it. */
  public boolean isMet(FilterQueryNode filter) throws IOException, QueryException {
    return count(filter) > 0;
  }

  /** What is near the values of a filter that nothing meets. */
  public List<Spelling> near(FilterQueryNode filter) throws IOException, QueryException {
    Set<String> near = new TreeSet<>();
    List<Spelling> occurring = new ArrayList<>();
    for (FilterValue value : filter.values()) {
      for (String other : near(filter.field(), value)) {
        if (near.add(other)) {
          FilterQueryNode met =
              new FilterQueryNode(
                  filter.field(),
                  List.of(
                      new FilterValues(ReferenceReader.ALONE)
                          .of(filter.field(), Typed.query(other).all(), other)));
          int paragraphs = count(met);
          if (paragraphs > 0) {
            occurring.add(new Spelling(filter.toString(), met.toString(), paragraphs));
          }
        }
      }
    }
    return occurring;
  }

  private List<String> near(FilterField field, FilterValue value) throws IOException {
    return switch (value) {
      case FilterValue.Unknown _ -> List.of();
      case FilterValue.Dossier dossier -> ids(IndexFields.CITATION, dossier.dossier());
      case FilterValue.Days _ ->
          field == FilterField.YEAR
              ? span(IndexFields.DATE, day -> "" + LocalDate.ofEpochDay(day).getYear())
              : span(IndexFields.DATE, day -> LocalDate.ofEpochDay(day).toString());
      case FilterValue.Sessions _ ->
          span(IndexFields.SESSION_YEAR, year -> new SessionYear((int) year).toString());
      case FilterValue.Text text -> named(field, text.text());
    };
  }

  private List<String> named(FilterField field, String typed) throws IOException {
    return switch (field) {
      case DOSSIER -> ids(IndexFields.DOSSIER, typed);
      case NUMBER -> ids(IndexFields.PAPER_NUMBER, typed);
      case CITES -> ids(IndexFields.CITATION, typed);
      case PAPER -> {
        String paper = ParagraphId.paperIn(typed);
        List<String> papers = ids(IndexFields.PAPER, paper);
        boolean paragraphOnly = ParagraphId.isWritten(typed) && papers.contains(paper);
        yield paragraphOnly ? papers.subList(0, 1) : papers; // it holds its own id, so it is first
      }
      case KIND -> {
        List<String> kinds = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
          kinds.add(kind.label());
        }
        yield kinds;
      }
      case CHAMBER -> FilterBuilder.CHAMBERS;
      case PARAGRAPH_KIND -> FilterBuilder.PARAGRAPH_KINDS;
      case PERSON, MINISTER, MEMBER, MINISTRY, PARTY, YEAR, DATE, SESSION_YEAR -> List.of();
    };
  }

  private List<String> ids(String column, String typed) throws IOException {
    return NearestIds.among(searcher.getIndexReader(), column, typed, MAX_SUGGESTIONS);
  }

  /** From the least to the greatest value of a column. */
  private List<String> span(String column, LongFunction<String> written) throws IOException {
    long least = Long.MAX_VALUE;
    long greatest = Long.MIN_VALUE;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      @Nullable DocValuesSkipper values = leaf.reader().getDocValuesSkipper(column);
      if (values != null && values.docCount() > 0) {
        least = Math.min(least, values.minValue());
        greatest = Math.max(greatest, values.maxValue());
      }
    }
    return least > greatest
        ? List.of()
        : List.of(written.apply(least) + ".." + written.apply(greatest));
  }

  private int count(FilterQueryNode filter) throws IOException, QueryException {
    return searcher.count(new FilterBuilder(searcher).build(filter));
  }
}
