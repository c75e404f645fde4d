package nl.kamerspoor.index.open;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.kamerspoor.document.Parties;
import nl.kamerspoor.document.Party;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.MetadataQueries;
import nl.kamerspoor.index.fields.PartyQuery;
import nl.kamerspoor.index.fields.PersonRole;
import nl.kamerspoor.person.DayRange;
import nl.kamerspoor.person.Membership;
import nl.kamerspoor.person.Mention;
import nl.kamerspoor.person.Person;
import nl.kamerspoor.person.PersonRegister;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * The parties of those who speak, or else of those who signed: as printed there, and where none is
 * printed, as the register of persons tells it of that day. What members say or sign counts, not
 * what ministers do or whoever chairs.
 *
 * <p>Asking for a party reads the register; a search that does not ask never makes one of these.
 */
public final class IndexedParties {

  private static final PerReader<IndexedParties> ALL =
      new PerReader<>(reader -> new IndexedParties(reader, IndexedPersons.of(reader).register()));

  /** Of each party by its key, each mention by its text with its days. */
  private final Map<String, Map<String, List<DayRange>>> inferred = new TreeMap<>();

  private final NavigableSet<String> names;

  /** The number of each party by its key. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private final List<String> list = new ArrayList<>();
  private final Map<Integer, PartyTable> tables = new ConcurrentHashMap<>();

  private IndexedParties(IndexReader reader, PersonRegister register) throws IOException {
    for (Person person : register.persons()) {
      for (Membership membership : Membership.of(person)) {
        for (Mention mention : person.mentions()) {
          if (mention.party() == null
              && PersonRole.MEMBER.is(person, mention)
              && !mention.officeIsOfChair()) {
            add(register, person, mention, membership);
          }
        }
      }
    }
    this.names = names(reader);
    for (String name : names) {
      if (numbers.putIfAbsent(Parties.key(name), list.size()) == null) {
        list.add(name);
      }
    }
  }

  private void add(PersonRegister register, Person person, Mention mention, Membership membership) {
    List<DayRange> days = new ArrayList<>();
    if (register.isAlways(mention, person)) {
      days.add(membership.days());
    } else {
      for (DayRange span : register.spans(mention, person)) {
        DayRange both = span.within(membership.days());
        if (!both.isEmpty()) {
          days.add(both);
        }
      }
    }
    if (!days.isEmpty()) {
      inferred
          .computeIfAbsent(membership.party(), _ -> new TreeMap<>())
          .computeIfAbsent(mention.text(), _ -> new ArrayList<>())
          .addAll(days);
    }
  }

  /** The parties in an index; made once for each open reader. */
  public static IndexedParties of(IndexReader reader) throws IOException {
    return ALL.of(reader);
  }

  /** What members of a party said, else signed, by any of its names; does not score. */
  public Query query(String name) {
    String key = Parties.key(name);
    return new BooleanQuery.Builder()
        .add(MetadataQueries.party(name), Occur.SHOULD)
        .add(PartyQuery.of(inferred.getOrDefault(key, Map.of())), Occur.SHOULD)
        .build();
  }

  /** Finds what has no known party; does not score. */
  public Query unknown() {
    Map<String, List<DayRange>> all = new TreeMap<>();
    inferred
        .values()
        .forEach(
            mentions ->
                mentions.forEach(
                    (mention, days) ->
                        all.computeIfAbsent(mention, _ -> new ArrayList<>()).addAll(days)));
    return MetadataQueries.allBut(new FieldExistsQuery(IndexFields.PARTY), PartyQuery.of(all));
  }

  /** The parties that papers show, by the names to call them by, sorted. */
  public NavigableSet<String> names() {
    return Collections.unmodifiableNavigableSet(names);
  }

  /** A name of each party, sorted; the place is the party's number. */
  public List<String> list() {
    return Collections.unmodifiableList(list);
  }

  private NavigableSet<String> names(IndexReader reader) throws IOException {
    NavigableSet<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum terms = DocValues.getSortedSet(leaf.reader(), IndexFields.PARTY).termsEnum();
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        all.add(Parties.name(term.utf8ToString()));
      }
    }
    for (String key : inferred.keySet()) {
      Parties.withKey(key).map(Party::name).ifPresent(all::add);
    }
    return all;
  }

  /**
   * The parties of each paragraph of a segment, by their places in {@link #list}: those whose
   * {@link #query} finds it.
   */
  public SegmentColumn column(LeafReaderContext segment) throws IOException {
    PartyTable table = tables.get(segment.ord);
    if (table == null) {
      table = PartyTable.of(segment, numbers, inferred);
      tables.put(segment.ord, table);
    }
    return table.column(segment);
  }
}
