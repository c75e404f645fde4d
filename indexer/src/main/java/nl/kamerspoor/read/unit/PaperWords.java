package nl.kamerspoor.read.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the words that a paper itself prints unbroken, hyphened ones among them. */
public final class PaperWords {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\d]+(?:[-’'][\\p{L}\\p{M}\\d]+)*");

  private final Map<String, Integer> words = new HashMap<>();

  public PaperWords(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      int end = lines.get(i).endsWithHyphen() ? text.lastIndexOf(' ') + 1 : text.length();
      boolean cut = i > 0 && lines.get(i - 1).endsWithHyphen();
      int start = cut ? Math.max(0, text.indexOf(' ')) : 0;
      Matcher matcher = WORD.matcher(text.substring(Math.min(start, end), end));
      while (matcher.find()) {
        words.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
  }

  boolean contains(String word) {
    return words.containsKey(word);
  }

  /** Whether the paper prints the word no more than once. */
  boolean isRare(String word) {
    return words.getOrDefault(word, 0) <= 1;
  }
}
