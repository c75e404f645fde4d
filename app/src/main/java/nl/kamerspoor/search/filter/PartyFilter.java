package nl.kamerspoor.search.filter;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamerspoor.document.Parties;
import nl.kamerspoor.document.Party;
import nl.kamerspoor.index.open.IndexedParties;
import nl.kamerspoor.search.query.FilterValue;
import nl.kamerspoor.search.query.NearNames;
import nl.kamerspoor.search.query.QueryException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Makes Lucene's query for a party, by any of its names. A party that no paper shows is an error
 * that names those near it, the one that took its place, and those that occur.
 */
final class PartyFilter {

  private static final int MAX_SUGGESTIONS = 3;

  /** More parties than these are not named. */
  private static final int MAX_PARTIES_NAMED = 12;

  private final IndexSearcher searcher;

  PartyFilter(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  Query build(FilterValue.Text value) throws IOException, QueryException {
    IndexedParties parties = IndexedParties.of(searcher.getIndexReader());
    Query wanted = parties.query(value.text());
    if (searcher.count(wanted) > 0) {
      return wanted;
    }
    throw value
        .span()
        .error(
            "no party named \"" + value.text() + "\" is in the index",
            hint(value.text(), List.copyOf(parties.names())));
  }

  private static String hint(String typed, List<String> occurring) {
    List<String> hints = new ArrayList<>();
    Optional<Party> party = Parties.named(typed);
    Optional<Party> later = party.map(Party::into).flatMap(Parties::withKey);
    String question = NearNames.question(typed, occurring, MAX_SUGGESTIONS);
    if (party.isPresent() && later.isPresent() && occurring.contains(later.get().name())) {
      LocalDate from = later.get().from();
      hints.add(
          (from == null ? "later" : "since " + from) + " it is in \"" + later.get().name() + "\"");
    } else if (!question.isEmpty()) {
      hints.add(question);
    }
    if (occurring.isEmpty()) {
      hints.add("no paper in it states a party");
    } else {
      int more = occurring.size() - MAX_PARTIES_NAMED;
      hints.add(
          "there are: "
              + String.join(", ", occurring.stream().limit(MAX_PARTIES_NAMED).toList())
              + (more > 0 ? " and " + more + " more" : ""));
    }
    return String.join("; ", hints);
  }
}
