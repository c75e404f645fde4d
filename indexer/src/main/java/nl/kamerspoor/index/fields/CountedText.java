package nl.kamerspoor.index.fields;

import java.io.IOException;
import java.util.function.LongConsumer;
import nl.kamerspoor.analysis.TermKind;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A text that counts its words while Lucene analyses it: the exact forms, each place in the text
 * once, as {@link nl.kamerspoor.analysis.DutchAnalyzer} says. From the same words it makes its
 * signature.
 */
final class CountedText extends Field {

  private final LongConsumer listener;
  private final TextSignature signature = new TextSignature();
  private int words;

  /**
   * @param listener is told the count when the text has been analysed
   */
  CountedText(String field, String text, FieldType type, LongConsumer listener) {
    super(field, text, type);
    this.listener = listener;
  }

  /** How many words it has; 0 before it was analysed. */
  int words() {
    return words;
  }

  /** The signature that nearly equal texts share; before the analysis it is that of no words. */
  BytesRef signature() {
    return signature.bytes();
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
    words = 0;
    signature.reset();
    return new Counter(super.tokenStream(analyzer, null));
  }

  private final class Counter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);

    Counter(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        listener.accept(words);
        return false;
      }
      if (TermKind.of(term) == TermKind.EXACT && increment.getPositionIncrement() > 0) {
        words++;
        signature.add(term.buffer(), TermKind.EXACT.prefix().length(), term.length());
      }
      return true;
    }
  }
}
