package nl.kamerspoor.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Writes words without capitals, accents and ligatures, and abbreviations without points: {@code
 * A.I.V.D.} becomes {@code aivd}. Leaves keywords as they are.
 */
final class FoldingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private char[] folded = new char[256];

  FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      fold();
    }
    return true;
  }

  private void fold() {
    char[] letters = term.buffer();
    int length = term.length();
    boolean ascii = true;
    boolean points = false;
    for (int i = 0; i < length; i++) {
      char c = letters[i];
      if (c >= 'A' && c <= 'Z') {
        letters[i] = (char) (c + ('a' - 'A'));
      } else {
        ascii &= c < 0x80;
        points |= c == '.';
      }
    }
    if (!ascii) {
      foldOther(length);
    }
    if (points) {
      dropPoints();
    }
  }

  private void foldOther(int length) {
    char[] letters = term.buffer();
    for (int i = 0; i < length; ) {
      i +=
          Character.toChars(
              Character.toLowerCase(Character.codePointAt(letters, i, length)), letters, i);
    }
    if (folded.length < 4 * length) {
      folded = new char[4 * length];
    }
    int size = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, length);
    term.copyBuffer(folded, 0, size);
  }

  /** Only between single letters: a web address keeps its points. */
  private void dropPoints() {
    char[] letters = term.buffer();
    int length = term.length();
    for (int i = 0; i < length; i++) {
      if ((letters[i] == '.') != (i % 2 == 1) || (i % 2 == 0 && !Character.isLetter(letters[i]))) {
        return;
      }
    }
    int kept = 0;
    for (int i = 0; i < length; i += 2) {
      letters[kept++] = letters[i];
    }
    term.setLength(kept);
  }
}
