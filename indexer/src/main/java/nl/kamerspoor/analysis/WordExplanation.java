package nl.kamerspoor.analysis;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.lexicon.Lexicon;

/**
 * What the index makes of one word of a text, for people who wonder why it was, or was not, found.
 *
 * @param position the position in the text, from 0; readings of one word share it
 * @param start the first character, in the text
 * @param end one past the last
 * @param written the word as it stands in the text
 * @param terms the terms that it gives, prefix and all; their offsets count letters of the folded
 *     word
 * @param why why the word was, or was not, taken for a compound
 */
public record WordExplanation(
    int position, int start, int end, String written, List<Term> terms, String why) {
  public WordExplanation {
    terms = List.copyOf(terms);
  }

  /** Explains every word of a text as it would be indexed. */
  public static List<WordExplanation> of(String text) {
    Lexicon lexicon = Lexicon.dutch();
    WordTerms wordTerms = new WordTerms(lexicon);
    List<WordExplanation> explanations = new ArrayList<>();
    int position = -1;
    for (WordToken token : WordToken.read(text, lexicon)) {
      position += token.increment();
      explanations.add(
          new WordExplanation(
              position,
              token.start(),
              token.end(),
              text.substring(token.start(), token.end()),
              token.completed()
                  ? wordTerms.completed(token.form())
                  : wordTerms.of(token.form(), token.keyword()),
              why(token, lexicon)));
    }
    return explanations;
  }

  private static String why(WordToken token, Lexicon lexicon) {
    if (token.keyword()) {
      return "capitals: an acronym that reads like a function word";
    }
    if (token.form().indexOf(NormalisingCharFilter.HYPHEN) >= 0) {
      return "left half of a compound";
    }
    String why = lexicon.word(token.form()).why();
    return token.completed() ? "completed from the next compound; " + why : why;
  }
}
