package nl.kamerspoor.index.fields;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.kamerspoor.document.Chamber;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.Ministries;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Parties;
import nl.kamerspoor.document.SessionYear;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Queries that ask for what is known of a paper or paragraph, spelled as the index spells it. None
 * of them scores; put them into filter clauses.
 */
public final class MetadataQueries {

  private MetadataQueries() {}

  /**
   * Everything signed or sent by this ministry, by any of the names that it had: {@code
   * buitenlandse zaken}; or by this office: {@code minister van buitenlandse zaken}.
   */
  public static Query ministry(String name) {
    return term(IndexFields.MINISTRY, MinistryNames.key(name));
  }

  /** Everything said, else signed, by members of this party, by any of its names: {@code CDA}. */
  public static Query party(String name) {
    return term(IndexFields.PARTY, Parties.key(name));
  }

  /** The papers of a dossier; of all its chapters or parts where it has no suffix. */
  public static Query dossier(DossierNumber dossier) {
    return term(IndexFields.DOSSIER, dossier.toString());
  }

  /** The papers with this number in their dossier: {@code 423}, {@code Y}. */
  public static Query paperNumber(String number) {
    return term(IndexFields.PAPER_NUMBER, number);
  }

  /** The paragraphs of the paper with this id. */
  public static Query paper(String id) {
    return term(IndexFields.PAPER, id);
  }

  public static Query kind(DocumentKind kind) {
    return term(IndexFields.KIND, FoldedText.of(kind.label()));
  }

  public static Query paragraphKind(ParagraphKind kind) {
    return term(IndexFields.PARAGRAPH_KIND, kind.label());
  }

  /** The paragraphs of these kinds; fast to ask of many paragraphs one by one. */
  public static Query paragraphKinds(Collection<ParagraphKind> kinds) {
    return SortedDocValuesField.newSlowSetQuery(
        IndexFields.PARAGRAPH_KIND,
        kinds.stream().map(kind -> new BytesRef(kind.label())).toList());
  }

  public static Query chamber(Chamber chamber) {
    return term(IndexFields.CHAMBER, chamber.name());
  }

  /** The paragraphs that cite the paper or dossier with this id. */
  public static Query cites(String id) {
    return term(IndexFields.CITATION, id);
  }

  /**
   * The paragraphs that cite a dossier or a paper in it.
   *
   * @param dossier as in official ids: {@code 29754}
   */
  public static Query citesDossier(String dossier) {
    String id = PaperId.KAMERSTUK + dossier;
    Query papers = new PrefixQuery(new Term(IndexFields.CITATION, id + "-"));
    return new ConstantScoreQuery(
        new BooleanQuery.Builder().add(cites(id), Occur.SHOULD).add(papers, Occur.SHOULD).build());
  }

  /**
   * The papers from one day to another, both included; null for an open end. Papers without a date
   * are not among them.
   */
  public static Query dates(@Nullable LocalDate first, @Nullable LocalDate last) {
    return range(
        IndexFields.DATE,
        first == null ? Long.MIN_VALUE : first.toEpochDay(),
        last == null ? Long.MAX_VALUE : last.toEpochDay());
  }

  /** The papers from one session year to another, both included; null for an open end. */
  public static Query sessionYears(@Nullable SessionYear first, @Nullable SessionYear last) {
    return range(
        IndexFields.SESSION_YEAR,
        first == null ? Long.MIN_VALUE : first.first(),
        last == null ? Long.MAX_VALUE : last.first());
  }

  /**
   * The paragraphs without a value in a column: {@link IndexFields#DATE}, {@link IndexFields#KIND}
   * and the like.
   */
  public static Query without(String column) {
    return allBut(new FieldExistsQuery(column));
  }

  /** What none of the ministries in {@link Ministries} signed or sent. */
  public static Query withoutMinistry() {
    return allBut(
        new TermInSetQuery(
            IndexFields.MINISTRY,
            Ministries.all().stream()
                .map(name -> new BytesRef(MinistryNames.key(name)))
                .collect(Collectors.toSet())));
  }

  public static Query allBut(Query... others) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    for (Query other : others) {
      query.add(other, Occur.MUST_NOT);
    }
    return query.build();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query range(String field, long first, long last) {
    // "Slow" without a skip index, which these fields have.
    return NumericDocValuesField.newSlowRangeQuery(field, first, last);
  }
}
