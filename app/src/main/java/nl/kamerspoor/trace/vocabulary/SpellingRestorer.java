package nl.kamerspoor.trace.vocabulary;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.kamerspoor.index.fields.IndexFields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Gives a form of the index back its capitals, accents and hyphens: as it is written most often at
 * its first few places in a part. For showing only; nothing is counted by it.
 */
final class SpellingRestorer {

  /** Enough to outvote one capital at the beginning of a sentence. */
  private static final int MAX_PLACES_READ = 7;

  private final IndexReader reader;
  private final Subcorpus part;

  SpellingRestorer(IndexReader reader, Subcorpus part) {
    this.reader = reader;
    this.part = part;
  }

  /** How the form is written; the form itself where it does not stand in the part. */
  String of(String form) throws IOException {
    PostingsEnum places = IndexedForms.places(reader, form, PostingsEnum.OFFSETS);
    if (places == null) {
      return form;
    }
    StoredFields stored = reader.storedFields();
    Map<String, Integer> written = new HashMap<>();
    int seen = 0;
    for (int document = places.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS && seen < MAX_PLACES_READ;
        document = places.nextDoc()) {
      if (!part.has(document)) {
        continue;
      }
      String text = stored.document(document, Set.of(IndexFields.TEXT)).get(IndexFields.TEXT);
      for (int i = 0; i < places.freq() && seen < MAX_PLACES_READ; i++) {
        places.nextPosition();
        written.merge(text.substring(places.startOffset(), places.endOffset()), 1, Integer::sum);
        seen++;
      }
    }
    // Of two that are as common the one with fewer capitals: they sort first.
    return written.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .map(Map.Entry::getKey)
        .orElse(form);
  }
}
