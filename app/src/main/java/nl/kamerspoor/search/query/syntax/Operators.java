package nl.kamerspoor.search.query.syntax;

import nl.kamerspoor.search.query.FieldNames;
import nl.kamerspoor.search.query.syntax.Token.Kind;

/**
 * The words and signs that join parts of a query. The Dutch words are operators in capitals, but
 * not where the whole query is in capitals, as a title often is.
 *
 * @param isInCapitals whether the whole query is in capitals, leaving out the operators themselves
 * @param isTitle whether it is a title in capitals: of several words, none with a small letter
 */
record Operators(boolean isInCapitals, boolean isTitle) {

  /** Fewer words in capitals are rather abbreviations: {@code IS EN AL QAIDA}. */
  private static final int MIN_TITLE_WORDS = 5;

  /** Reads of a whole query whether it is in capitals. */
  static Operators of(String query) {
    boolean hasOtherWord = false;
    int words = 0;
    int end = 0;
    for (int start = 0; start < query.length(); start = end + 1) {
      end = start;
      while (end < query.length() && !Signs.isSpace(query.charAt(end))) {
        end++;
      }
      String word = query.substring(start, end);
      words += word.isEmpty() ? 0 : 1;
      // The name of a field says nothing of how the words are written.
      int colon = word.indexOf(':');
      if (colon > 0 && FieldNames.isField(word.substring(0, colon))) {
        continue;
      }
      if (word.chars().anyMatch(Character::isLowerCase)) {
        return new Operators(false, false);
      }
      hasOtherWord |= word.chars().anyMatch(Character::isUpperCase) && dutch(word) == Kind.WORD;
    }
    return new Operators(hasOtherWord, hasOtherWord && words >= MIN_TITLE_WORDS);
  }

  /** The operator that a word is; WORD where it is none. */
  Kind kind(CharSequence word) {
    return switch (word.toString()) {
      case "AND", "&&" -> Kind.AND;
      case "OR", "||" -> Kind.OR;
      case "NOT" -> Kind.NOT;
      default -> isInCapitals ? Kind.WORD : dutch(word.toString());
    };
  }

  /** Whether a word is one of the Dutch operators. */
  boolean isDutch(String word) {
    return dutch(word) != Kind.WORD;
  }

  /** Whether a word would be an operator if the whole query were not in capitals. */
  boolean isKeptAsWord(String word) {
    return isInCapitals && isDutch(word);
  }

  /** What to write for a Dutch operator in a query in capitals. */
  String english(String word) {
    return dutch(word).name();
  }

  private static Kind dutch(String word) {
    return switch (word) {
      case "EN" -> Kind.AND;
      case "OF" -> Kind.OR;
      case "NIET" -> Kind.NOT;
      default -> Kind.WORD;
    };
  }
}
