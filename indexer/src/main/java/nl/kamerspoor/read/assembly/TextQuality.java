package nl.kamerspoor.read.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.PaperUnit;

/**
 * Judges by its words whether a text was extracted soundly: a scan read badly, letters mapped
 * wrongly or words torn apart leave few words that Dutch knows.
 */
final class TextQuality {

  /** The fewest words to judge a text by. */
  private static final int MIN_WORDS = 40;

  /** The most words that are read; more would not change the verdict. */
  private static final int MAX_WORDS = 400;

  /** Of the words of a sound paper, names and English among them, about nine tenths are known. */
  private static final double MIN_KNOWN_SHARE = 0.6;

  /** A word that every Dutch lexicon knows; without it nothing is judged. */
  private static final String COMMONEST = "het";

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private final Predicate<String> isWord;

  /**
   * @param isWord whether the language has the word; asked in lower case
   */
  TextQuality(Predicate<String> isWord) {
    this.isWord = isWord;
  }

  /** Warns where most words are unknown. */
  Optional<String> warning(List<PaperUnit> units) {
    if (!isWord.test(COMMONEST)) {
      return Optional.empty();
    }
    Set<String> words = new HashSet<>();
    int known = 0;
    for (PaperUnit unit : units) {
      if (unit.kind() == ParagraphKind.FURNITURE) {
        continue;
      }
      Matcher matcher = WORD.matcher(unit.text());
      while (matcher.find() && words.size() < MAX_WORDS) {
        String word = matcher.group().toLowerCase(Locale.ROOT);
        if (words.add(word) && isWord.test(word)) {
          known++;
        }
      }
    }
    return words.size() < MIN_WORDS || known >= MIN_KNOWN_SHARE * words.size()
        ? Optional.empty()
        : Optional.of(
            "doubtful text: only %d %% of its words are Dutch; it may be badly extracted or in another language"
                .formatted(Math.round(100.0 * known / words.size())));
  }
}
