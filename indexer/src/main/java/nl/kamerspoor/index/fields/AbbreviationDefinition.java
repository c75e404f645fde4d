package nl.kamerspoor.index.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text itself says that an abbreviation stands for: <i>Nationaal Coördinator
 * Terrorismebestrijding en Veiligheid (NCTV)</i>, or the other way round, <i>NCTV (Nationaal
 * …)</i>.
 *
 * <p>After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in
 * biomedical text" (2003): the letters of the abbreviation are looked for backwards in the words
 * before the bracket, its first letter at the beginning of a word.
 *
 * @param abbreviation as written, with two capitals at least
 * @param name the full name as written, with plain spaces
 */
record AbbreviationDefinition(String abbreviation, String name) {

  /** In letters, as in Schwartz and Hearst. */
  private static final int MAX_ABBREVIATION_LETTERS = 10;

  /** In characters; real names are shorter, and what is longer would burden the index. */
  private static final int MAX_NAME_CHARACTERS = 150;

  /** What papers write between the bracket and the abbreviation: <i>(hierna: de NCTV)</i>. */
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?:(?:hierna|verder|voortaan|ook wel|kortweg|afgekort(?: als)?)(?: te noemen)?:? ?)?(?:de |het )?",
          Pattern.CASE_INSENSITIVE);

  /** Of bills on the budget: <i>Justitie en Veiligheid (VI)</i>. */
  private static final Pattern CHAPTER = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

  /** A name with one of these was cut from two names or two sentences. */
  private static final Pattern NO_NAME = Pattern.compile("[()\\[\\];«»“”„\"]|\\. ");

  /** The spaces of print too, at which no line breaks. */
  private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final String QUOTES = "\"'“”‘’„«»";

  /** All definitions in a text, each as often as it stands there. */
  static List<AbbreviationDefinition> in(String text) {
    List<AbbreviationDefinition> found = new ArrayList<>();
    int open = text.indexOf('(');
    while (open >= 0) {
      int close = text.indexOf(')', open);
      if (close < 0) {
        break;
      }
      int nested = text.lastIndexOf('(', close);
      String before = text.substring(0, nested).stripTrailing();
      String inside = text.substring(nested + 1, close);
      AbbreviationDefinition definition = of(before, inside);
      if (definition != null) {
        found.add(definition);
      }
      open = text.indexOf('(', close);
    }
    return found;
  }

  private static @Nullable AbbreviationDefinition of(String before, String inside) {
    Matcher introduction = INTRODUCTION.matcher(inside);
    String told =
        unquoted(introduction.lookingAt() ? inside.substring(introduction.end()) : inside);
    if (isAbbreviation(told)) {
      int words = Math.min(told.length() + 5, 2 * told.length());
      return spelled(told, before.substring(lastWords(before, words)));
    }
    String word = unquoted(before.substring(lastWords(before, 1)));
    if (told.indexOf(' ') < 0 || !isAbbreviation(word)) {
      return null;
    }
    AbbreviationDefinition definition = spelled(word, told);
    return definition != null && definition.name.length() == told.length() ? definition : null;
  }

  private static String unquoted(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && QUOTES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (start < end && QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isAbbreviation(String text) {
    return text.length() >= 2
        && text.length() <= MAX_ABBREVIATION_LETTERS
        && text.chars().noneMatch(Character::isWhitespace)
        && Character.isLetterOrDigit(text.charAt(0))
        && text.chars().filter(Character::isUpperCase).count() >= 2
        && !CHAPTER.matcher(text).matches();
  }

  /** The last words of a text that spell an abbreviation, or null where they don't. */
  private static @Nullable AbbreviationDefinition spelled(String abbreviation, String text) {
    String shortForm = abbreviation.toLowerCase(Locale.ROOT);
    String longForm = text.toLowerCase(Locale.ROOT);
    if (longForm.length() != text.length()) {
      return null; // a letter that becomes two in lower case: the places no longer agree
    }
    int position = longForm.length() - 1;
    for (int i = shortForm.length() - 1; i >= 0; i--) {
      char letter = shortForm.charAt(i);
      if (!Character.isLetterOrDigit(letter)) {
        continue;
      }
      while (position >= 0
          && (longForm.charAt(position) != letter
              || (i == 0 && position > 0 && insideWord(longForm, position)))) {
        position--;
      }
      if (position < 0) {
        return null;
      }
      position--;
    }
    String name = text.substring(position + 1).strip();
    return name.length() <= abbreviation.length()
            || name.length() > MAX_NAME_CHARACTERS
            || NO_NAME.matcher(name).find()
        ? null
        : new AbbreviationDefinition(abbreviation, SPACES.matcher(name).replaceAll(" "));
  }

  private static boolean insideWord(String text, int position) {
    return Character.isLetterOrDigit(text.charAt(position - 1));
  }

  /** Where the last so many words begin. */
  private static int lastWords(String text, int words) {
    int position = text.length();
    int start = position;
    for (int word = 0; word < words && position > 0; word++) {
      int space = text.lastIndexOf(' ', position - 1);
      start = space + 1;
      position = space;
    }
    return start;
  }
}
