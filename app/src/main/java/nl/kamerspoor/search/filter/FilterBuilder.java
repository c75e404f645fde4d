package nl.kamerspoor.search.filter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.ParagraphId;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.MetadataQueries;
import nl.kamerspoor.index.open.IndexedParties;
import nl.kamerspoor.index.open.IndexedPersons;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.FilterValue;
import nl.kamerspoor.search.query.NearNames;
import nl.kamerspoor.search.query.ParagraphKindNames;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * Makes Lucene's query for a property of the paper. A name that the index does not know is an error
 * that gives the names near it: finding nothing would hide a typing mistake.
 */
public final class FilterBuilder {

  private static final int MAX_SUGGESTIONS = 4;

  /** As they are typed, in Dutch. */
  static final List<String> PARAGRAPH_KINDS =
      Arrays.stream(ParagraphKind.values())
          .filter(kind -> kind != ParagraphKind.FURNITURE)
          .map(ParagraphKindNames::dutch)
          .toList();

  /** The chambers as they are typed, in Dutch. */
  static final List<String> CHAMBERS = List.of("tweede", "eerste", "verenigde");

  private final IndexSearcher searcher;

  public FilterBuilder(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** A query that does not score. */
  public Query build(FilterQueryNode filter) throws IOException, QueryException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (FilterValue value : filter.values()) {
      for (Query one : queries(filter.field(), value)) {
        any.add(one, Occur.SHOULD);
      }
    }
    return any.build();
  }

  private List<Query> queries(FilterField field, FilterValue value)
      throws IOException, QueryException {
    return switch (value) {
      case FilterValue.Days days -> List.of(MetadataQueries.dates(days.from(), days.to()));
      case FilterValue.Sessions sessions ->
          List.of(MetadataQueries.sessionYears(sessions.from(), sessions.to()));
      case FilterValue.Unknown _ -> List.of(unknown(field));
      case FilterValue.Dossier dossier -> List.of(MetadataQueries.citesDossier(dossier.dossier()));
      case FilterValue.Text text -> named(field, text);
    };
  }

  private Query unknown(FilterField field) throws IOException {
    return switch (field) {
      case PERSON, MINISTER, MEMBER -> new PersonFilter(searcher).unknown(field);
      case MINISTRY -> MetadataQueries.withoutMinistry();
      case PARTY -> IndexedParties.of(searcher.getIndexReader()).unknown();
      case DOSSIER -> MetadataQueries.without(IndexFields.DOSSIER);
      case NUMBER -> MetadataQueries.without(IndexFields.PAPER_NUMBER);
      case KIND -> MetadataQueries.without(IndexFields.KIND);
      case YEAR, DATE -> MetadataQueries.without(IndexFields.DATE);
      case SESSION_YEAR -> MetadataQueries.without(IndexFields.SESSION_YEAR);
      case CHAMBER -> MetadataQueries.without(IndexFields.CHAMBER);
      case PARAGRAPH_KIND, PAPER, CITES ->
          throw new IllegalStateException(field + " is always known");
    };
  }

  private List<Query> named(FilterField field, FilterValue.Text value)
      throws IOException, QueryException {
    String text = value.text();
    return switch (field) {
      case PERSON, MINISTER, MEMBER -> List.of(new PersonFilter(searcher).build(field, value));
      case MINISTRY ->
          known(
              MetadataQueries.ministry(text),
              value,
              "no ministry named",
              List.of(IndexFields.OFFICE));
      case PARTY -> List.of(new PartyFilter(searcher).build(value));
      case DOSSIER -> List.of(MetadataQueries.dossier(DossierNumber.of(text)));
      case NUMBER -> List.of(MetadataQueries.paperNumber(text));
      case PAPER -> List.of(paper(text));
      case CITES -> List.of(MetadataQueries.cites(text));
      case KIND -> kinds(value);
      case PARAGRAPH_KIND -> List.of(paragraphKind(value));
      case CHAMBER -> List.of(chamber(value));
      case YEAR, DATE, SESSION_YEAR ->
          throw new IllegalStateException(field + " is read as a period, not as " + text);
    };
  }

  /** The query if it finds anything at all; else an error that names what is near. */
  private List<Query> known(
      Query wanted, FilterValue.Text value, String complaint, List<String> columns)
      throws IOException, QueryException {
    if (searcher.count(wanted) > 0) {
      return List.of(wanted);
    }
    String name = value.text();
    String question = NearNames.question(name, values(columns), MAX_SUGGESTIONS);
    String hint;
    ShellCommand command = null;
    if (columns.contains(IndexFields.OFFICE)
        && !IndexedPersons.of(searcher.getIndexReader()).register().find(name).isEmpty()) {
      hint = "for a person write persoon:" + value;
    } else {
      hint = question.isEmpty() ? "see: " : question;
      command = question.isEmpty() ? ShellCommand.inIndex("stats") : null;
    }
    throw value.span().error(complaint + " \"" + name + "\" is in the index", hint, command);
  }

  /** A paper, or one paragraph of it. */
  public static Query paper(String id) {
    ParagraphId paragraph = ParagraphId.parse(id).orElse(null);
    if (paragraph == null) {
      return MetadataQueries.paper(id);
    }
    return new BooleanQuery.Builder()
        .add(MetadataQueries.paper(paragraph.paper().text()), Occur.FILTER)
        .add(
            NumericDocValuesField.newSlowExactQuery(IndexFields.NUMBER, paragraph.number()),
            Occur.FILTER)
        .build();
  }

  private List<Query> kinds(FilterValue.Text value) throws QueryException {
    String wanted = value.text().toLowerCase(Locale.ROOT);
    List<DocumentKind> whole = new ArrayList<>();
    List<DocumentKind> begun = new ArrayList<>();
    Set<String> labels = new LinkedHashSet<>();
    for (DocumentKind kind : DocumentKind.values()) {
      String label = kind.label().toLowerCase(Locale.ROOT);
      labels.add(kind.label());
      if (label.equals(wanted)) {
        whole.add(kind);
      } else if (label.startsWith(wanted + " ")) {
        begun.add(kind);
      }
    }
    List<DocumentKind> found = whole.isEmpty() ? begun : whole;
    if (found.isEmpty()) {
      throw unknown(value, "there is no kind of paper called", labels);
    }
    return found.stream().map(MetadataQueries::kind).toList();
  }

  private Query paragraphKind(FilterValue.Text value) throws QueryException {
    return ParagraphKindNames.named(value.text())
        .map(MetadataQueries::paragraphKind)
        .orElseThrow(() -> unknown(value, "there is no kind of paragraph called", PARAGRAPH_KINDS));
  }

  private Query chamber(FilterValue.Text value) throws QueryException {
    return switch (value.text().toLowerCase(Locale.ROOT)) {
      case "tweede", "tweede kamer", "tk", "ii", "2" -> MetadataQueries.chamber(Chamber.TWEEDE);
      case "eerste", "eerste kamer", "ek", "i", "1" -> MetadataQueries.chamber(Chamber.EERSTE);
      case "verenigde vergadering", "verenigde", "vv" ->
          MetadataQueries.chamber(Chamber.VERENIGDE_VERGADERING);
      default -> throw unknown(value, "there is no chamber called", CHAMBERS);
    };
  }

  private QueryException unknown(
      FilterValue.Text value, String complaint, Collection<String> names) {
    String question = NearNames.question(value.text(), names, MAX_SUGGESTIONS);
    return value
        .span()
        .error(
            complaint + " \"" + value.text() + "\"",
            question.isEmpty() ? "there are: " + String.join(", ", names) : question);
  }

  /** All values of columns of names. */
  private Set<String> values(List<String> columns) throws IOException {
    Set<String> values = new LinkedHashSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      for (String column : columns) {
        TermsEnum terms = DocValues.getSortedSet(leaf.reader(), column).termsEnum();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
          values.add(term.utf8ToString());
        }
      }
    }
    return values;
  }
}
