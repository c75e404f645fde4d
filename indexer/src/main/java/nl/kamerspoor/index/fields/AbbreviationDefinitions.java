package nl.kamerspoor.index.fields;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import nl.kamerspoor.analysis.QueryAnalysis;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * What the papers in an index say that abbreviations stand for, in both directions.
 *
 * <p>Each {@link AbbreviationDefinition} is a term of the paragraph that has it, so definitions
 * come and go with their papers: the abbreviation, a tab and the name, and the same the other way
 * round. What is asked for stands first, folded, so that one look in the sorted terms finds it.
 */
public final class AbbreviationDefinitions {

  private static final char SEPARATOR = '\t';

  private final IndexReader reader;

  public AbbreviationDefinitions(IndexReader reader) {
    this.reader = reader;
  }

  /** Adds what a paragraph defines to its document. */
  static void add(Document document, String text) {
    for (AbbreviationDefinition definition : AbbreviationDefinition.in(text)) {
      String abbreviation = definition.abbreviation();
      String name = definition.name();
      document.add(term(key(abbreviation) + name));
      document.add(term(key(name) + abbreviation));
    }
  }

  private static StringField term(String term) {
    return new StringField(IndexFields.DEFINITION, term, Field.Store.NO);
  }

  private static String key(String text) {
    return QueryAnalysis.fold(text) + SEPARATOR;
  }

  /** The full name that most paragraphs give to an abbreviation, or null where none does. */
  public @Nullable String name(String abbreviation) throws IOException {
    return mostOften(key(abbreviation));
  }

  /** The abbreviation that most paragraphs give to a full name, or null where none does. */
  public @Nullable String abbreviation(String name) throws IOException {
    return mostOften(key(name));
  }

  /** Whether some paper defines a name that begins so. */
  public boolean nameBegins(String beginning) throws IOException {
    BytesRef prefix = new BytesRef(QueryAnalysis.fold(beginning));
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(IndexFields.DEFINITION);
      TermsEnum each = terms == null ? null : terms.iterator();
      if (each != null
          && each.seekCeil(prefix) != TermsEnum.SeekStatus.END
          && StringHelper.startsWith(each.term(), prefix)) {
        return true;
      }
    }
    return false;
  }

  /** The value that most paragraphs give to a key, whatever its case; of equals the first. */
  private @Nullable String mostOften(String key) throws IOException {
    BytesRef prefix = new BytesRef(key);
    Map<String, Integer> paragraphs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(IndexFields.DEFINITION);
      if (terms == null) {
        continue;
      }
      TermsEnum each = terms.iterator();
      if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
        continue;
      }
      for (BytesRef term = each.term();
          term != null && StringHelper.startsWith(term, prefix);
          term = each.next()) {
        String other = term.utf8ToString().substring(key.length());
        paragraphs.merge(other, paragraphs(leaf.reader(), each), Integer::sum);
      }
    }
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> entry : paragraphs.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  /** How many paragraphs that have not been deleted contain a term. */
  private static int paragraphs(LeafReader leaf, TermsEnum term) throws IOException {
    Bits live = leaf.getLiveDocs();
    if (live == null) {
      return term.docFreq();
    }
    int paragraphs = 0;
    PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      paragraphs += live.get(postings.docID()) ? 1 : 0;
    }
    return paragraphs;
  }
}
