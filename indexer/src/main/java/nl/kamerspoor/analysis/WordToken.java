package nl.kamerspoor.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.lexicon.Lexicon;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * A word before it gets terms: one way to read a stretch of text.
 *
 * @param form the folded form, or a keyword in capitals
 * @param start the first character, in the text
 * @param end one past the last
 * @param increment how many positions after the word before it; 0 for another reading of the same
 * @param span how many positions it takes
 * @param keyword whether it is to be matched letter by letter
 * @param completed whether it is a suspended compound, completed
 */
record WordToken(
    String form, int start, int end, int increment, int span, boolean keyword, boolean completed) {

  /** Cuts a text into words, by the steps of {@link DutchAnalyzer}. */
  static List<WordToken> read(String text, Lexicon lexicon) {
    List<WordToken> tokens = new ArrayList<>();
    WordTokenizer tokenizer = new WordTokenizer();
    tokenizer.setReader(new NormalisingCharFilter(new StringReader(text)));
    try (TokenStream stream = DutchAnalyzer.words(tokenizer, lexicon)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute span = stream.addAttribute(PositionLengthAttribute.class);
      KeywordAttribute keyword = stream.addAttribute(KeywordAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            new WordToken(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                increment.getPositionIncrement(),
                span.getPositionLength(),
                keyword.isKeyword(),
                type.type().equals(SuspendedCompoundFilter.COMPLETED)));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string", e);
    }
    return tokens;
  }
}
