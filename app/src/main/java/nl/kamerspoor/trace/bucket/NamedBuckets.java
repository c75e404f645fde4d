package nl.kamerspoor.trace.bucket;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.Ministries;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.MetadataQueries;
import nl.kamerspoor.index.open.IndexedParties;
import nl.kamerspoor.index.open.OpenIndex;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * Ministries, kinds and the like. A bucket is just what the filter of its name finds, so that a
 * search with that filter finds what was counted; a paper with several names counts in each.
 */
final class NamedBuckets implements Buckets {

  private static final String NOT_KNOWN = "not known";

  private final Bucket unknown;
  private final List<Bucket> buckets = new ArrayList<>();
  private final List<Weight> weights = new ArrayList<>();

  /**
   * @param field in the query language
   * @param unknown what papers that state none are called together
   */
  private NamedBuckets(
      IndexSearcher searcher, String field, String unknown, Map<Query, Bucket> named)
      throws IOException {
    this.unknown = new Bucket(unknown, filter(field, "onbekend"));
    for (Map.Entry<Query, Bucket> name : named.entrySet()) {
      buckets.add(name.getValue());
      weights.add(
          searcher.createWeight(searcher.rewrite(name.getKey()), ScoreMode.COMPLETE_NO_SCORES, 1f));
    }
  }

  /** The ministries, each by its latest name and with what it had under any other. */
  static NamedBuckets ministries(OpenIndex index) throws IOException {
    Map<Query, Bucket> named = new LinkedHashMap<>();
    for (String name : Ministries.latestNames()) {
      named.put(MetadataQueries.ministry(name), new Bucket(name, filter("ministerie", name)));
    }
    return new NamedBuckets(index.searcher(), "ministerie", NOT_KNOWN, named);
  }

  /** The party of who speaks, else of who signed; one bucket for all its names. */
  static NamedBuckets parties(OpenIndex index) throws IOException {
    IndexedParties parties = IndexedParties.of(index.reader());
    Map<Query, Bucket> named = new LinkedHashMap<>();
    for (String name : parties.names()) {
      named.putIfAbsent(parties.query(name), new Bucket(name, filter("partij", name)));
    }
    return new NamedBuckets(index.searcher(), "partij", "not stated", named);
  }

  static NamedBuckets kinds(OpenIndex index) throws IOException {
    Map<Query, Bucket> named = new LinkedHashMap<>();
    for (DocumentKind kind : DocumentKind.values()) {
      named.put(
          MetadataQueries.kind(kind), new Bucket(kind.label(), filter("soort", kind.label())));
    }
    return new NamedBuckets(index.searcher(), "soort", NOT_KNOWN, named);
  }

  static NamedBuckets dossiers(OpenIndex index) throws IOException {
    Map<Query, Bucket> named = new LinkedHashMap<>();
    for (String dossier : values(index, IndexFields.DOSSIER)) {
      named.put(
          MetadataQueries.dossier(DossierNumber.of(dossier)),
          new Bucket(dossier, "dossier:" + dossier));
    }
    return new NamedBuckets(index.searcher(), "dossier", NOT_KNOWN, named);
  }

  static String filter(String field, String name) {
    boolean bare = name.chars().allMatch(Character::isLetterOrDigit);
    return field + ":" + (bare ? name : "\"" + name.replace('"', ' ') + "\"");
  }

  private static SortedSet<String> values(OpenIndex index, String column) throws IOException {
    SortedSet<String> values = new TreeSet<>();
    for (LeafReaderContext segment : index.reader().leaves()) {
      TermsEnum terms = DocValues.getSortedSet(segment.reader(), column).termsEnum();
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        values.add(term.utf8ToString());
      }
    }
    return values;
  }

  @Override
  public boolean isInTime() {
    return false;
  }

  @Override
  public Bucket bucket(long number) {
    return buckets.get((int) number);
  }

  @Override
  public Bucket unknown() {
    return unknown;
  }

  @Override
  public SegmentBuckets of(LeafReaderContext segment) throws IOException {
    long[][] ofDocuments = new long[segment.reader().maxDoc()][];
    for (int number = 0; number < weights.size(); number++) {
      Scorer scorer = weights.get(number).scorer(segment);
      if (scorer == null) {
        continue;
      }
      // Most paragraphs have one name, so one array serves all of these.
      long[] alone = {number};
      DocIdSetIterator documents = scorer.iterator();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        long[] before = ofDocuments[document];
        if (before == null) {
          ofDocuments[document] = alone;
        } else {
          long[] longer = Arrays.copyOf(before, before.length + 1);
          longer[before.length] = number;
          ofDocuments[document] = longer;
        }
      }
    }
    return document -> ofDocuments[document] == null ? UNKNOWN : ofDocuments[document];
  }
}
