package nl.kamerspoor.search.query.syntax;

import nl.kamerspoor.search.query.FieldNames;
import nl.kamerspoor.search.query.syntax.Token.Kind;

/**
 * The words and signs that join parts of a query. The Dutch words are operators in capitals, but
 * not where the whole query is in capitals, as a title often is.
 *
 * @param isInCapitals whether the whole query is in capitals
 */
record Operators(boolean isInCapitals) {

  /** Fewer words in capitals are rather abbreviations: {@code IS EN AL QAIDA}. */
  private static final int MIN_TITLE_WORDS = 5;

  /** Reads of a whole query whether it is in capitals, leaving out the operators themselves. */
  static Operators of(String query) {
    boolean hasOtherWord = false;
    for (String typed : query.split("[\\s\\p{Z}]+", -1)) {
      // The name of a field says nothing of how the words are written.
      int colon = typed.indexOf(':');
      String word = colon > 0 && FieldNames.isField(typed.substring(0, colon)) ? "" : typed;
      if (word.chars().anyMatch(Character::isLowerCase)) {
        return new Operators(false);
      }
      hasOtherWord |= word.chars().anyMatch(Character::isUpperCase) && dutch(word) == Kind.WORD;
    }
    return new Operators(hasOtherWord);
  }

  /** Whether a query is a title in capitals: of several words, none with a small letter. */
  static boolean isTitleInCapitals(String query) {
    return of(query).isInCapitals
        && query.strip().split("[\\s\\p{Z}]+", -1).length >= MIN_TITLE_WORDS;
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
