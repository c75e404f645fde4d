package nl.kamerspoor.analysis;

import java.io.IOException;
import java.util.Locale;
import nl.kamerspoor.lexicon.Lexicon;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Gives an acronym that reads like a function word a second time, in capitals, as a keyword: {@code
 * IS} the organisation can be told from <i>is</i>.
 */
final class AcronymFilter extends TokenFilter {
  private static final int MAX_LETTERS = 4;

  private final Lexicon lexicon;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private @Nullable State twin;

  AcronymFilter(TokenStream input, Lexicon lexicon) {
    super(input);
    this.lexicon = lexicon;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (twin != null) {
      restoreState(twin);
      twin = null;
      keyword.setKeyword(true);
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (isAcronym(term) && lexicon.isStopWord(term.toString().toLowerCase(Locale.ROOT))) {
      twin = captureState();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    twin = null;
  }

  private static boolean isAcronym(CharSequence word) {
    if (word.length() < 2 || word.length() > MAX_LETTERS) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }
}
