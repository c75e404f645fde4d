package nl.kamerspoor.trace.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Counts the forms of an index in one part of it or two, and groups them by lemma. */
final class WordGroups {

  private final IndexReader reader;
  private final LemmaGroups lemmas;
  private final boolean functionWords;

  /**
   * @param functionWords whether function words and numbers count
   */
  WordGroups(IndexReader reader, boolean functionWords) {
    this.reader = reader;
    this.lemmas = new LemmaGroups(reader);
    this.functionWords = functionWords;
  }

  /**
   * The words that occur in one of the parts.
   *
   * @param beginning what their forms begin with, as the index spells it; empty for all
   */
  List<WordGroup> of(String beginning, Subcorpus part, @Nullable Subcorpus against)
      throws IOException {
    Map<String, List<FormFrequency>> groups = new LinkedHashMap<>();
    Counter counter = new Counter(part, against);
    IndexedForms.each(
        reader,
        beginning,
        (form, postings) -> {
          if (functionWords || lemmas.isTelling(form)) {
            FormFrequency count = counter.count(form, postings);
            if (count.occurrences() + count.against() > 0) {
              groups.computeIfAbsent(lemmas.of(form), _ -> new ArrayList<>()).add(count);
            }
          }
        });
    return groups.entrySet().stream()
        .map(group -> new WordGroup(group.getKey(), group.getValue()))
        .toList();
  }

  private static final class Counter {

    private final Subcorpus part;
    private final @Nullable Subcorpus against;
    private @Nullable PostingsEnum places;

    Counter(Subcorpus part, @Nullable Subcorpus against) {
      this.part = part;
      this.against = against;
    }

    FormFrequency count(String form, TermsEnum postings) throws IOException {
      places = postings.postings(places, PostingsEnum.FREQS);
      long first = 0;
      long second = 0;
      for (int document = places.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = places.nextDoc()) {
        if (part.has(document)) {
          first += places.freq();
        } else if (against != null && against.has(document)) {
          second += places.freq();
        }
      }
      return new FormFrequency(form, first, second);
    }
  }
}
