package nl.kamerspoor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.search.query.process.KnownWords;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words that occur in the paragraphs of an index. */
record IndexedWords(IndexReader reader) implements KnownWords {

  @Override
  public boolean occurs(QueryWord word) {
    return Stream.concat(word.exact().stream(), word.lemmas().stream()).anyMatch(this::occurs);
  }

  private boolean occurs(String term) {
    try {
      return reader.docFreq(new Term(IndexFields.TEXT, term)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean beginsLonger(QueryWord word) {
    return word.exact().stream().anyMatch(this::beginsLonger);
  }

  private boolean beginsLonger(String term) {
    try {
      Terms terms = MultiTerms.getTerms(reader, IndexFields.TEXT);
      if (terms == null) {
        return false;
      }
      BytesRef beginning = new BytesRef(term);
      int characters = term.codePointCount(0, term.length()) + 1;
      TermsEnum each = terms.iterator();
      if (each.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
        return false;
      }
      for (BytesRef one = each.term();
          one != null && StringHelper.startsWith(one, beginning);
          one = each.next()) {
        String longer = one.utf8ToString();
        if (longer.codePointCount(0, longer.length()) == characters) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
