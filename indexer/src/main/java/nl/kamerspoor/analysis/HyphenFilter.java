package nl.kamerspoor.analysis;

import java.io.IOException;
import nl.kamerspoor.lexicon.Lexicon;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Gives a hyphenated word as the words that it joins, each at its own position, and at the first
 * position written as one: {@code Noord-Syrië} gives <i>NoordSyrië, Noord, Syrië</i>. A word that
 * only spelling holds apart stays one: {@code e-mail} gives <i>email</i>.
 *
 * <p>A hyphen before or after the whole word stays, for suspended compounds: {@code beleids-}.
 */
final class HyphenFilter extends TokenFilter {
  private final Lexicon lexicon;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);

  private String written = "";
  private State whole = captureState();
  private int from;

  HyphenFilter(TokenStream input, Lexicon lexicon) {
    super(input);
    this.lexicon = lexicon;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (from < written.length()) {
      givePiece();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (hyphenInside()) {
      giveWhole();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    written = "";
    from = 0;
  }

  private boolean hyphenInside() {
    for (int i = 1; i < term.length() - 1; i++) {
      if (term.charAt(i) == NormalisingCharFilter.HYPHEN) {
        return true;
      }
    }
    return false;
  }

  private void giveWhole() {
    String text = term.toString();
    String joined = joined(text);
    term.setEmpty().append(joined);
    if (joined.length() == text.length() || isOneWord(text, joined)) {
      return;
    }
    int pieces = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean hyphen = text.charAt(i) == NormalisingCharFilter.HYPHEN;
      pieces += !hyphen && !inside ? 1 : 0;
      inside = !hyphen;
    }
    if (pieces > 1) {
      written = text;
      from = 0;
      whole = captureState();
      span.setPositionLength(pieces);
    }
  }

  /** {@code e-mail}, {@code re-integratie}, but not {@code VN-Veiligheidsraad}, {@code ex-lid}. */
  private boolean isOneWord(String text, String joined) {
    int hyphen = text.indexOf(NormalisingCharFilter.HYPHEN);
    String first = text.substring(0, hyphen);
    return hyphen <= 2
        && first.chars().allMatch(Character::isLowerCase)
        && !lexicon.isPrefix(first)
        && lexicon.word(Lexicon.fold(joined)).known();
  }

  private static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    int last = text.length() - 1;
    for (int i = 0; i <= last; i++) {
      if (text.charAt(i) != NormalisingCharFilter.HYPHEN || i == 0 || i == last) {
        joined.append(text.charAt(i));
      }
    }
    return joined.toString();
  }

  private void givePiece() {
    int start = from;
    while (start > 0 && written.charAt(start) == NormalisingCharFilter.HYPHEN) {
      start++;
    }
    int end = written.indexOf(NormalisingCharFilter.HYPHEN, start + 1);
    if (end < 0 || end == written.length() - 1) {
      end = written.length();
    }
    restoreState(whole);
    boolean plain = offset.endOffset() - offset.startOffset() == written.length();
    int base = offset.startOffset();
    term.setEmpty().append(written, start, end);
    increment.setPositionIncrement(start == 0 ? 0 : 1);
    if (plain) {
      offset.setOffset(base + start, base + end);
    }
    from = end;
    if (end < written.length() && restIsHyphens(end)) {
      from = written.length();
    }
  }

  private boolean restIsHyphens(int at) {
    for (int i = at; i < written.length(); i++) {
      if (written.charAt(i) != NormalisingCharFilter.HYPHEN) {
        return false;
      }
    }
    return true;
  }
}
