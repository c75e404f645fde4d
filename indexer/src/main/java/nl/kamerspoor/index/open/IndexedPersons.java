package nl.kamerspoor.index.open;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.MentionFields;
import nl.kamerspoor.index.fields.MetadataQueries;
import nl.kamerspoor.index.fields.PersonRole;
import nl.kamerspoor.person.DayRange;
import nl.kamerspoor.person.Mention;
import nl.kamerspoor.person.MentionDays;
import nl.kamerspoor.person.Person;
import nl.kamerspoor.person.PersonRegister;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The persons in an index, and the queries that find what they signed, sent or said.
 *
 * <p>The documents hold what is printed, and Lucene's sorted terms hold each printed form with its
 * days; so the register is made of the terms alone, when it is first asked for, and comes and goes
 * with the papers. An update rewrites nothing for it, and a search that names nobody does not read
 * it.
 */
public final class IndexedPersons {

  private static final PerReader<IndexedPersons> ALL =
      new PerReader<>(reader -> new IndexedPersons(PersonRegister.of(showings(reader))));

  private static final int[] NOBODY = {};

  private final PersonRegister register;

  /** Whom each mention of a segment names, by the mention's number in its column. */
  private final Map<SegmentRole, IntUnaryOperator[]> named = new ConcurrentHashMap<>();

  private record SegmentRole(int segment, PersonRole role) {}

  private IndexedPersons(PersonRegister register) {
    this.register = register;
  }

  /** The persons in an index; made once for each open reader. */
  public static IndexedPersons of(IndexReader reader) throws IOException {
    return ALL.of(reader);
  }

  public PersonRegister register() {
    return register;
  }

  /**
   * Who signed a paper of a day, or null if the name is not a person's; a null day means an undated
   * paper.
   */
  public @Nullable Person signatory(Signatory signatory, @Nullable LocalDate date) {
    return register.person(MentionFields.mention(Mention.Activity.SIGNED, signatory), day(date));
  }

  private static int day(@Nullable LocalDate date) {
    return date == null ? DayRange.UNDATED : Math.toIntExact(date.toEpochDay());
  }

  /**
   * What a person signed, sent or said; does not score.
   *
   * @param role in which it counts
   */
  public Query query(Person person, PersonRole role) {
    List<BytesRef> always = new ArrayList<>();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Mention mention : person.mentions()) {
      if (!role.is(person, mention)) {
        continue;
      }
      if (register.isAlways(mention, person)) {
        always.add(new BytesRef(mention.text()));
        continue;
      }
      for (DayRange days : register.spans(mention, person)) {
        any.add(
            new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.MENTION, mention.text())), Occur.FILTER)
                .add(on(days), Occur.FILTER)
                .build(),
            Occur.SHOULD);
      }
    }
    if (!always.isEmpty()) {
      any.add(new TermInSetQuery(IndexFields.MENTION, always), Occur.SHOULD);
    }
    BooleanQuery query = any.build();
    return query.clauses().isEmpty() ? new MatchNoDocsQuery("never mentioned so") : query;
  }

  private static Query on(DayRange days) {
    return days.last() == DayRange.UNDATED
        ? MetadataQueries.without(IndexFields.DATE)
        : MetadataQueries.dates(
            LocalDate.ofEpochDay(days.first()), LocalDate.ofEpochDay(days.last()));
  }

  /** Finds what nobody is known to have signed, sent or said in a role; does not score. */
  public Query withoutAny(PersonRole role) {
    List<BytesRef> known = new ArrayList<>();
    for (Person person : register.persons()) {
      for (Mention mention : person.mentions()) {
        if (role.is(person, mention)) {
          known.add(new BytesRef(mention.text()));
        }
      }
    }
    return MetadataQueries.allBut(new TermInSetQuery(IndexFields.MENTION, known));
  }

  /**
   * The persons of each paragraph of a segment, by their numbers.
   *
   * @param role in which they count
   */
  public SegmentColumn column(LeafReaderContext segment, PersonRole role) throws IOException {
    IntUnaryOperator[] persons = named(segment, role);
    SortedSetDocValues mentions = DocValues.getSortedSet(segment.reader(), IndexFields.MENTION);
    NumericDocValues dates = DocValues.getNumeric(segment.reader(), IndexFields.DATE);
    return document -> {
      if (!mentions.advanceExact(document)) {
        return NOBODY;
      }
      int day =
          dates.advanceExact(document) ? Math.toIntExact(dates.longValue()) : DayRange.UNDATED;
      DistinctNumbers numbers = new DistinctNumbers(mentions.docValueCount());
      for (int i = mentions.docValueCount(); i > 0; i--) {
        numbers.add(persons[(int) mentions.nextOrd()].applyAsInt(day));
      }
      return numbers.toArray();
    };
  }

  private IntUnaryOperator[] named(LeafReaderContext segment, PersonRole role) throws IOException {
    SegmentRole key = new SegmentRole(segment.ord, role);
    IntUnaryOperator[] persons = named.get(key);
    if (persons == null) {
      List<IntUnaryOperator> ofMentions = new ArrayList<>();
      TermsEnum terms = DocValues.getSortedSet(segment.reader(), IndexFields.MENTION).termsEnum();
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        ofMentions.add(number(Mention.parse(term.utf8ToString()), role));
      }
      persons = ofMentions.toArray(IntUnaryOperator[]::new);
      named.put(key, persons);
    }
    return persons;
  }

  /** Gives the number of the person for a day, or one below 0. */
  private IntUnaryOperator number(Mention mention, PersonRole role) {
    IntUnaryOperator number = register.numbers(mention);
    return role == PersonRole.ANY
        ? number
        : day -> {
          int one = number.applyAsInt(day);
          return one >= 0 && role.is(register.persons().get(one), mention) ? one : -1;
        };
  }

  /** Each printed form with its days, from the terms of all segments. */
  private static List<MentionDays> showings(IndexReader reader) throws IOException {
    Map<String, DayList> days = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(IndexFields.SHOWN);
      if (terms == null) {
        continue;
      }
      String before = "";
      DayList list = new DayList();
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        int papers = papers(leaf.reader(), each);
        if (papers > 0) {
          String shown = term.utf8ToString();
          String mention = MentionFields.mention(shown);
          if (!mention.equals(before)) {
            before = mention;
            list = days.computeIfAbsent(mention, _ -> new DayList());
          }
          list.add(MentionFields.day(shown), papers);
        }
      }
    }
    List<MentionDays> showings = new ArrayList<>();
    days.forEach((mention, list) -> showings.add(list.showing(Mention.parse(mention))));
    return showings;
  }

  /** How many documents that have not been deleted contain a term. */
  private static int papers(LeafReader leaf, TermsEnum term) throws IOException {
    Bits live = leaf.getLiveDocs();
    if (live == null) {
      return term.docFreq();
    }
    int papers = 0;
    PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      papers += live.get(postings.docID()) ? 1 : 0;
    }
    return papers;
  }

  /** The days of one printed form. */
  private static final class DayList {
    private int[] days = new int[4];
    private int size;
    private int papers;

    void add(int day, int more) {
      if (size == days.length) {
        days = Arrays.copyOf(days, size * 2);
      }
      days[size++] = day;
      papers += more;
    }

    MentionDays showing(Mention mention) {
      return new MentionDays(
          mention, Arrays.stream(days, 0, size).sorted().distinct().toArray(), papers);
    }
  }
}
