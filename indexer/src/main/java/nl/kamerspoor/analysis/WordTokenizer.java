package nl.kamerspoor.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into words by Unicode's rules (UAX 29, Lucene's grammar), with offsets that end at the
 * last character of the word.
 *
 * <p>Lucene's own tokenizer would let a word's end run over characters that the char filter dropped
 * behind it.
 */
final class WordTokenizer extends Tokenizer {
  /** Longer words are cut: nothing of that length is a word, and terms have a limit. */
  static final int MAX_WORD_LENGTH = 255;

  private final StandardTokenizerImpl scanner = new StandardTokenizerImpl(input);
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

  WordTokenizer() {
    scanner.setBufferSize(MAX_WORD_LENGTH);
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    if (scanner.getNextToken() == StandardTokenizerImpl.YYEOF) {
      return false;
    }
    scanner.getText(term);
    int start = scanner.yychar();
    offset.setOffset(correctOffset(start), correctOffset(start + term.length() - 1) + 1);
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(scanner.yychar() + scanner.yylength());
    offset.setOffset(end, end);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    scanner.yyreset(input);
  }

  @Override
  public void close() throws IOException {
    super.close();
    scanner.yyreset(input);
  }
}
