package nl.kamerspoor.trace.vocabulary;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kamerspoor.analysis.TermKind;
import nl.kamerspoor.index.fields.IndexFields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** The exact forms of an index, in the order of the alphabet. */
final class IndexedForms {

  private IndexedForms() {}

  /** Takes each form in turn. */
  interface Visitor {

    /**
     * Takes a form.
     *
     * @param form as the index spells it, without prefix
     * @param postings gives its places; valid until the visitor returns
     */
    void visit(String form, TermsEnum postings) throws IOException;
  }

  /**
   * Goes through the forms that begin with some letters.
   *
   * <p>The left half of a suspended compound (<i>inlichtingen- en</i>) is not a form of its own:
   * its place counts for the full compound, which the index holds there too.
   *
   * @param beginning as the index spells it; empty for all
   */
  static void each(IndexReader reader, String beginning, Visitor visitor) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, IndexFields.TEXT);
    if (terms == null) {
      return;
    }
    BytesRef from = new BytesRef(TermKind.EXACT.term(beginning));
    TermsEnum each = terms.iterator();
    if (each.seekCeil(from) == TermsEnum.SeekStatus.END) {
      return;
    }
    for (BytesRef term = each.term();
        term != null && StringHelper.startsWith(term, from);
        term = each.next()) {
      String form = term.utf8ToString().substring(TermKind.EXACT.prefix().length());
      if (!form.endsWith("-")) {
        visitor.visit(form, each);
      }
    }
  }

  /** The places of one form, or null where it has none. */
  static @Nullable PostingsEnum places(IndexReader reader, String form, int flags)
      throws IOException {
    return MultiTerms.getTermPostingsEnum(
        reader, IndexFields.TEXT, new BytesRef(TermKind.EXACT.term(form)), flags);
  }

  /** The paragraphs of a part in which some forms stand, each with how often they do. */
  static SortedMap<Integer, Long> occurrences(
      IndexReader reader, Subcorpus part, List<String> forms) throws IOException {
    SortedMap<Integer, Long> found = new TreeMap<>();
    for (String form : forms) {
      PostingsEnum places = places(reader, form, PostingsEnum.FREQS);
      if (places != null) {
        for (int document = places.nextDoc();
            document != DocIdSetIterator.NO_MORE_DOCS;
            document = places.nextDoc()) {
          if (part.has(document)) {
            found.merge(document, (long) places.freq(), Long::sum);
          }
        }
      }
    }
    return found;
  }
}
