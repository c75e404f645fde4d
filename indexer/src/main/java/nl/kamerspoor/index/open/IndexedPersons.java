package nl.kamerspoor.index.open;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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

  private static final Map<IndexReader.CacheKey, IndexedPersons> MADE = new ConcurrentHashMap<>();

  private final PersonRegister register;

  private IndexedPersons(PersonRegister register) {
    this.register = register;
  }

  /** The persons in an index; made once for each open reader. */
  public static IndexedPersons of(IndexReader reader) throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    if (helper == null) {
      return new IndexedPersons(PersonRegister.of(showings(reader)));
    }
    synchronized (helper) {
      IndexedPersons made = MADE.get(helper.getKey());
      if (made == null) {
        made = new IndexedPersons(PersonRegister.of(showings(reader)));
        MADE.put(helper.getKey(), made);
        helper.addClosedListener(MADE::remove);
      }
      return made;
    }
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

  /** Reads who is named in the paragraphs of a segment. */
  public interface MentionColumn {
    /**
     * The numbers of the persons of a document, each once, rising; documents are asked in rising
     * order.
     */
    int[] of(int document) throws IOException;
  }

  /**
   * The persons of each paragraph of a segment.
   *
   * @param role in which they count
   */
  public MentionColumn column(LeafReaderContext segment, PersonRole role) throws IOException {
    SortedSetDocValues mentions = DocValues.getSortedSet(segment.reader(), IndexFields.MENTION);
    NumericDocValues dates = DocValues.getNumeric(segment.reader(), IndexFields.DATE);
    @Nullable Mention[] all = new Mention[Math.toIntExact(mentions.getValueCount())];
    TermsEnum terms = mentions.termsEnum();
    for (int i = 0; i < all.length; i++) {
      BytesRef term = terms.next();
      all[i] = term == null ? null : Mention.parse(term.utf8ToString());
    }
    return document -> {
      if (!mentions.advanceExact(document)) {
        return new int[0];
      }
      int day =
          dates.advanceExact(document) ? Math.toIntExact(dates.longValue()) : DayRange.UNDATED;
      int[] numbers = new int[mentions.docValueCount()];
      int count = 0;
      for (int i = mentions.docValueCount(); i > 0; i--) {
        Mention mention = all[(int) mentions.nextOrd()];
        Person person = mention == null ? null : register.person(mention, day);
        if (mention != null && person != null && role.is(person, mention)) {
          numbers[count++] = person.number();
        }
      }
      return Arrays.stream(numbers, 0, count).sorted().distinct().toArray();
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
