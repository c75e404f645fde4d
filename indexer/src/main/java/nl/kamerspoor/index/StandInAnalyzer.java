package nl.kamerspoor.index;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words as they stand, each as exact form and lemma; until Dutch is analysed. */
final class StandInAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
    return new TokenStreamComponents(words, new ExactAndLemma(folded));
  }

  private static final class ExactAndLemma extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private String lemma = "";

    ExactAndLemma(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!lemma.isEmpty()) {
        term.setEmpty().append(lemma);
        increment.setPositionIncrement(0);
        lemma = "";
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      lemma = term.toString();
      term.setEmpty().append("=").append(lemma);
      return true;
    }
  }
}
