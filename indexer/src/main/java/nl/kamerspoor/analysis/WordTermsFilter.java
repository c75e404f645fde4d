package nl.kamerspoor.analysis;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.lexicon.Lexicon;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Replaces each folded word by its terms, all at the word's position: exact form, lemmas,
 * derivations, and parts with offsets of their own.
 *
 * <p>Remembers the terms of the words it has seen: one word in a hundred makes up most of any text.
 */
final class WordTermsFilter extends TokenFilter {
  /** About 60 MB at most; a large corpus has more words, but they are rare ones. */
  private static final int MAX_CACHED_WORDS = 200_000;

  private final WordTerms wordTerms;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private CharArrayMap<List<Term>> remembered = new CharArrayMap<>(1024, false);
  private List<Term> terms = List.of();
  private int next;
  private int wordLength;
  private int wordStart;
  private int wordEnd;
  private int wordSpan;

  WordTermsFilter(TokenStream input, Lexicon lexicon) {
    super(input);
    this.wordTerms = new WordTerms(lexicon);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < terms.size()) {
      clearAttributes();
      give(terms.get(next++), 0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (keyword.isKeyword()) {
      String form = term.toString();
      term.setEmpty().append(TermKind.EXACT.prefix()).append(form);
      return true;
    }
    terms =
        type.type().equals(SuspendedCompoundFilter.COMPLETED)
            ? wordTerms.completed(term.toString())
            : terms();
    next = 1;
    wordLength = term.length();
    wordStart = offset.startOffset();
    wordEnd = offset.endOffset();
    wordSpan = span.getPositionLength();
    give(terms.getFirst(), increment.getPositionIncrement());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    terms = List.of();
    next = 0;
  }

  private List<Term> terms() {
    List<Term> known = remembered.get(term.buffer(), 0, term.length());
    if (known == null) {
      if (remembered.size() >= MAX_CACHED_WORDS) {
        remembered = new CharArrayMap<>(1024, false);
      }
      String form = term.toString();
      known = wordTerms.of(form, false);
      remembered.put(form, known);
    }
    return known;
  }

  /**
   * Parts have offsets of their own if the word stands in the text letter by letter. A word that
   * spans positions has none: the words that it joins come after it, and offsets never go back.
   */
  private void give(Term given, int positions) {
    term.setEmpty().append(given.text());
    increment.setPositionIncrement(positions);
    span.setPositionLength(wordSpan);
    if (wordSpan == 1 && wordEnd - wordStart == wordLength) {
      offset.setOffset(wordStart + given.start(), wordStart + given.end());
    } else {
      offset.setOffset(wordStart, wordEnd);
    }
  }
}
