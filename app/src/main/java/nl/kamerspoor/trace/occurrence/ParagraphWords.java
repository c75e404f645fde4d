package nl.kamerspoor.trace.occurrence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.analysis.DutchAnalyzer;
import nl.kamerspoor.analysis.TermKind;
import nl.kamerspoor.index.fields.IndexFields;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Reads the words of a paragraph from its text, by the same analysis that indexed it. */
final class ParagraphWords {

  private final Analyzer analyzer = new DutchAnalyzer();

  /** The words in order; readings of one position follow each other. */
  List<ParagraphWord> of(String text) throws IOException {
    List<ParagraphWord> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(IndexFields.TEXT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      String form = "";
      boolean counted = false;
      List<String> terms = new ArrayList<>();
      int start = 0;
      int end = 0;
      while (stream.incrementToken()) {
        boolean exact = TermKind.of(term) == TermKind.EXACT;
        if (exact && position >= 0) {
          words.add(new ParagraphWord(position, form, counted, terms, start, end));
        }
        position += increment.getPositionIncrement();
        if (exact) {
          form = term.subSequence(1, term.length()).toString();
          counted = increment.getPositionIncrement() > 0;
          terms = new ArrayList<>();
          start = offset.startOffset();
          end = offset.endOffset();
        } else {
          terms.add(term.toString());
        }
      }
      stream.end();
      if (position >= 0) {
        words.add(new ParagraphWord(position, form, counted, terms, start, end));
      }
    }
    return words;
  }
}
