package nl.kamerspoor.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Writes token streams down, so that a test can show them whole. */
final class Tokens {
  private Tokens() {}

  /** An analyzer that cuts words as ours does and then takes these steps alone. */
  static Analyzer analyzer(UnaryOperator<TokenStream> steps) {
    return new Analyzer() {
      @Override
      protected Reader initReader(String field, Reader text) {
        return new NormalisingCharFilter(text);
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new WordTokenizer();
        return new TokenStreamComponents(tokenizer, steps.apply(tokenizer));
      }
    };
  }

  /** Each token as {@code term[the text it covers]@position}; fails if Lucene would refuse it. */
  static List<String> of(Analyzer analyzer, String text) {
    List<String> tokens = new ArrayList<>();
    int position = -1;
    int lastStart = 0;
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        assertTrue(position >= 0, "position before the text");
        assertTrue(offset.startOffset() >= lastStart, "offsets go back at " + term);
        assertTrue(offset.endOffset() <= text.length(), "beyond the text at " + term);
        lastStart = offset.startOffset();
        tokens.add(
            term
                + "["
                + text.substring(offset.startOffset(), offset.endOffset())
                + "]@"
                + position);
      }
      stream.end();
      assertTrue(offset.endOffset() <= text.length(), "end beyond the text");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return tokens;
  }
}
