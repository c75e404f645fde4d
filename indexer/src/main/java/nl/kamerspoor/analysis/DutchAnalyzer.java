package nl.kamerspoor.analysis;

import java.io.Reader;
import nl.kamerspoor.lexicon.Lexicon;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Turns Dutch text into the terms of the index: for each word, at one position, its exact form, its
 * lemmas, what it derives from and what it is made of, told apart as {@link TermKind} says.
 *
 * <p>For text that is indexed only. What is typed in a query goes through {@link QueryAnalysis}: a
 * query that ran through this analyzer would match each part of a compound alone.
 *
 * <p>The word count of a text is the number of terms of kind {@link TermKind#EXACT} that move to a
 * new position.
 */
public final class DutchAnalyzer extends Analyzer {
  /**
   * Changes whenever the same text would give other terms; an index of another version must be made
   * anew.
   */
  public static final String VERSION = "5";

  private final Lexicon lexicon = Lexicon.dutch();

  @Override
  protected Reader initReader(String field, Reader text) {
    return new NormalisingCharFilter(text); // one space, one hyphen, 29 754 as 29754
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new WordTokenizer();
    TokenStream terms = new WordTermsFilter(words(tokenizer, lexicon), lexicon);
    return new TokenStreamComponents(tokenizer, terms); // exact, lemmas, derivations, parts
  }

  /**
   * The words of the text, folded, one token for each way to read a word, before they get terms.
   */
  static TokenStream words(Tokenizer tokenizer, Lexicon lexicon) {
    TokenStream words = new SuspendedCompoundFilter(tokenizer, lexicon); // in- en uitvoer
    words = new HyphenFilter(words, lexicon); // Noord-Syrië
    words = new AcronymFilter(words, lexicon); // IS
    return new FoldingFilter(words); // Coördinator
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader text) {
    return new NormalisingCharFilter(text);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new FoldingFilter(words);
  }
}
