package nl.kamerspoor.index.open;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.document.Parties;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.MentionFields;
import nl.kamerspoor.person.DayRange;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The parties of a segment's printed names and mentions, so that they need not be looked up for
 * each paragraph. A paragraph has a party by this wherever {@link
 * nl.kamerspoor.index.fields.PartyQuery} or the term of the party's name finds it.
 */
final class PartyTable {

  private static final int[] NONE = {};

  /** The party of each printed name, by the name's number in its column. */
  private final int[] printed;

  /** When each mention tells of which party, by the mention's number in its column. */
  private final List<List<Told>> mentioned;

  /** Whether each mention is of a speaker. */
  private final boolean[] spoken;

  /** That a mention tells of a party, on these days. */
  private record Told(int party, DayRange days) {}

  private PartyTable(int[] printed, List<List<Told>> mentioned, boolean[] spoken) {
    this.printed = printed;
    this.mentioned = mentioned;
    this.spoken = spoken;
  }

  /**
   * Reads the names and mentions of a segment.
   *
   * @param numbers of the parties, by their keys
   * @param inferred the days of mentions without a party, by the party's key and the mention's text
   */
  static PartyTable of(
      LeafReaderContext segment,
      Map<String, Integer> numbers,
      Map<String, Map<String, List<DayRange>>> inferred)
      throws IOException {
    Map<String, List<Told>> told = new HashMap<>();
    inferred.forEach(
        (party, mentions) ->
            mentions.forEach(
                (mention, spans) -> {
                  List<Told> ofMention = told.computeIfAbsent(mention, _ -> new ArrayList<>());
                  for (DayRange days : spans) {
                    ofMention.add(new Told(numbers.getOrDefault(party, -1), days));
                  }
                }));
    List<String> mentions = terms(segment, IndexFields.MENTION);
    boolean[] spoken = new boolean[mentions.size()];
    List<List<Told>> mentioned = new ArrayList<>();
    for (String mention : mentions) {
      spoken[mentioned.size()] = MentionFields.isSpoken(mention);
      mentioned.add(told.getOrDefault(mention, List.of()));
    }
    int[] printed =
        terms(segment, IndexFields.PARTY).stream()
            .mapToInt(name -> numbers.getOrDefault(Parties.key(name), -1))
            .toArray();
    return new PartyTable(printed, mentioned, spoken);
  }

  private static List<String> terms(LeafReaderContext segment, String column) throws IOException {
    List<String> all = new ArrayList<>();
    TermsEnum terms = DocValues.getSortedSet(segment.reader(), column).termsEnum();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      all.add(term.utf8ToString());
    }
    return all;
  }

  /** The parties of each paragraph of the segment that this was made of. */
  SegmentColumn column(LeafReaderContext segment) throws IOException {
    SortedSetDocValues parties = DocValues.getSortedSet(segment.reader(), IndexFields.PARTY);
    SortedSetDocValues mentions = DocValues.getSortedSet(segment.reader(), IndexFields.MENTION);
    SortedDocValues speakers = DocValues.getSorted(segment.reader(), IndexFields.SPEAKER);
    NumericDocValues dates = DocValues.getNumeric(segment.reader(), IndexFields.DATE);
    return document -> {
      boolean isNamed = mentions.advanceExact(document);
      boolean isPrinted = parties.advanceExact(document);
      if (!isNamed && !isPrinted) {
        return NONE;
      }
      DistinctNumbers found = new DistinctNumbers(4);
      for (int i = isPrinted ? parties.docValueCount() : 0; i > 0; i--) {
        found.add(printed[(int) parties.nextOrd()]);
      }
      if (isNamed && dates.advanceExact(document)) {
        boolean isSpoken = speakers.advanceExact(document);
        int day = Math.toIntExact(dates.longValue());
        for (int i = mentions.docValueCount(); i > 0; i--) {
          int mention = (int) mentions.nextOrd();
          if (!isSpoken || spoken[mention]) {
            for (Told told : mentioned.get(mention)) {
              if (told.days().contains(day)) {
                found.add(told.party());
              }
            }
          }
        }
      }
      return found.toArray();
    };
  }
}
