package nl.kamerspoor.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Tells of a word form what it is a form of, what it derives from and what it is made of. */
public final class Lexicon {
  private static final Set<String> STOP_WORDS =
      Set.of(
          "de", "het", "een", "en", "of", "van", "in", "is", "op", "te", "dat", "die", "voor",
          "met", "zijn", "aan", "door", "om", "er", "als", "ook", "bij", "naar", "uit", "over");

  private static final Lexicon DUTCH = new Lexicon();

  private Lexicon() {}

  /** The one lexicon of Dutch; loaded at the first call, safe for use by many threads. */
  public static Lexicon dutch() {
    return DUTCH;
  }

  /** The form in which words are compared: lower case, no diacritics, no hyphens. */
  public static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    char[] folded = new char[4 * lower.length()];
    int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
    return new String(folded, 0, length).replace("-", "");
  }

  /** Whether this is a word, as it stands or as a compound of words; case does not matter. */
  public boolean isWord(String word) {
    Word known = word(fold(word));
    return known.known() || known.isCompound();
  }

  /** Whether a ranked search does better without this folded word. */
  public boolean isStopWord(String form) {
    return STOP_WORDS.contains(form);
  }

  /** The left part of a compound, as it stands before a hyphen: {@code beleids} is beleid. */
  public List<String> leftPart(String form) {
    return List.of(form);
  }

  /** All that is known of a folded form. Unknown words get themselves as lemma. */
  public Word word(String form) {
    return new Word(
        form, false, List.of(form), List.of(), List.of(), List.of(), "not in the dictionary");
  }
}
