package nl.kamerspoor.analysis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kamerspoor.lexicon.Lexicon;

/** Turns what is typed in a query into the terms that find it in the index. */
public final class QueryAnalysis {

  /** Words analysed recently: a query asks for the same few words once for each field. */
  private static final Map<String, List<QueryWord>> KNOWN = new ConcurrentHashMap<>();

  private static final int MAX_CACHED_TEXTS = 1000;
  private static final int MAX_CACHED_TEXT_CHARACTERS = 100;

  private QueryAnalysis() {}

  /** The words typed, in order, with the terms of the index that each can match. */
  public static List<QueryWord> words(String typed) {
    List<QueryWord> known = KNOWN.get(typed);
    if (known != null) {
      return known;
    }
    List<QueryWord> words = List.copyOf(new TypedWords(typed, Lexicon.dutch()).words());
    if (typed.length() <= MAX_CACHED_TEXT_CHARACTERS) {
      if (KNOWN.size() >= MAX_CACHED_TEXTS) {
        KNOWN.clear();
      }
      KNOWN.put(typed, words);
    }
    return words;
  }

  /**
   * A pattern typed ({@code sal?fis*}, or the word of a fuzzy search) as it must be compared with
   * exact forms, without the prefix of {@link TermKind#EXACT}.
   */
  public static String fold(String pattern) {
    return Lexicon.fold(pattern);
  }
}
