package nl.kamerspoor.analysis;

import java.util.List;
import nl.kamerspoor.lexicon.Lexicon;

/** Turns what is typed in a query into the terms that find it in the index. */
public final class QueryAnalysis {
  private QueryAnalysis() {}

  /** The words typed, in order, with the terms of the index that each can match. */
  public static List<QueryWord> words(String typed) {
    return new TypedWords(typed, Lexicon.dutch()).words();
  }

  /**
   * A pattern typed ({@code sal?fis*}, or the word of a fuzzy search) as it must be held against
   * exact forms, without the prefix of {@link TermKind#EXACT}.
   */
  public static String fold(String pattern) {
    return Lexicon.fold(pattern);
  }
}
