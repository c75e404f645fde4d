package nl.kamerspoor.search.query.syntax;

import static nl.kamerspoor.search.query.syntax.Signs.endsWord;
import static nl.kamerspoor.search.query.syntax.Signs.isDigit;
import static nl.kamerspoor.search.query.syntax.Signs.isQuote;
import static nl.kamerspoor.search.query.syntax.Signs.isSpace;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.reference.PrintedReference;
import nl.kamerspoor.document.reference.ReferenceReader;
import nl.kamerspoor.search.query.FieldNames;
import nl.kamerspoor.search.query.OperatorWords;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.Typed;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;

/**
 * A typed query, or the part of it between quotation marks, and what stands at a place of it. A
 * place is a count of characters from the start of the whole query.
 *
 * @param end one past the last character of the part
 */
record QueryText(Typed typed, int end) {

  /** A range; the groups are its first sign, its ends and its last sign. */
  static final Pattern RANGE =
      Pattern.compile(
          "([\\[{])\\s*([^\\s\\[\\]{}][^\\[\\]{}]{0,40}?)\\s+TO\\s+"
              + "([^\\s\\[\\]{}][^\\[\\]{}]{0,40}?)\\s*([\\]}])");

  /** What begins as a range does. */
  private static final Pattern BROKEN_RANGE =
      Pattern.compile("[\\[{]\\s*[\\d*][^\\s\\[\\]{}]*\\s+(?:TO|to)(?:\\s|$)");

  /** A dossier as it is printed: 29 754. The analysis reads it as one number. */
  private static final Pattern SPACED_NUMBER =
      Pattern.compile("\\d{2}[\\s\\p{Z}]\\d{3}(?![\\p{L}\\d]|[.,:-]\\d)");

  /** A weight that stands alone. */
  private static final Pattern LONE_BOOST = Pattern.compile("\\^-?[\\d.]+");

  char at(int place) {
    return typed.text().charAt(place);
  }

  String text(int start, int stop) {
    return typed.text().substring(start, stop);
  }

  Span span(int start, int stop) {
    return new Span(typed, start, stop);
  }

  /** The first place from one on that is not blank. */
  int skipSpace(int start) {
    int at = start;
    while (at < end && isSpace(at(at))) {
      at++;
    }
    return at;
  }

  /** One past the word that begins at a place; an escaped sign does not end it. */
  int wordEnd(int start) {
    int at = start;
    while (at < end && !endsWord(at(at))) {
      at += isEscape(at) ? 2 : 1;
    }
    return Math.min(at, end);
  }

  /** One past the word that begins at a place, where a backslash is a sign like any other. */
  int plainWordEnd(int start) {
    int at = start;
    while (at < end && !endsWord(at(at))) {
      at++;
    }
    return at;
  }

  /** One past a word, or before the first {@code &&} or {@code ||} in it. */
  int beforeSignOperator(int start, int wordEnd) {
    for (int at = start + 1; at < wordEnd; at++) {
      if (isSignOperator(at) && at(at - 1) != '\\') {
        return at;
      }
    }
    return wordEnd;
  }

  boolean isSignOperator(int at) {
    return typed.text().startsWith("&&", at) || typed.text().startsWith("||", at);
  }

  /** A sign stands right before what it says something of; a dash between spaces is a dash. */
  boolean isSign(int at) {
    char sign = at(at);
    if ((sign != '+' && sign != '-' && sign != '!') || at + 1 >= end) {
      return false;
    }
    char next = at(at + 1);
    return !isSpace(next)
        && next != ')'
        && next != sign
        && (sign != '!' || Character.isLetterOrDigit(next) || "\"(=".indexOf(next) >= 0);
  }

  /** Whether a weight is the whole of a word: {@code ^2}, and not a power or a face. */
  boolean isLoneBoost(int start) {
    return LONE_BOOST.matcher(text(start, beforeSignOperator(start, wordEnd(start)))).matches();
  }

  /** Whether a character opens what stands behind it. */
  boolean opens(int at) {
    return "(+-!:".indexOf(at(at)) >= 0;
  }

  /** The colon that ends what may be the name of a field; -1 where there is none. */
  int colon(int start) {
    int at = start;
    while (at < end) {
      char c = at(at);
      if (c == ':') {
        return at - start >= 2 ? at : -1;
      }
      if (!Character.isLetter(c) && c != '_' && c != '-') {
        return -1;
      }
      at++;
    }
    return -1;
  }

  /** Whether a value follows a colon, or a comparison before one. */
  boolean hasValue(int colon) {
    return colon + 1 < end && !isSpace(at(colon + 1)) && at(colon + 1) != ')';
  }

  /** Whether a colon is that of {@code https://}. */
  boolean isOfLink(int colon) {
    return typed.text().startsWith("//", colon + 1);
  }

  /** One past the range that begins at a place, or -1. */
  int rangeEnd(int start) {
    return opensRange(start) ? endOf(RANGE, start) : -1;
  }

  /** Whether a range begins at a place and is not whole. */
  boolean isBrokenRange(int start) {
    return opensRange(start) && endOf(BROKEN_RANGE, start) > 0;
  }

  private boolean opensRange(int start) {
    return at(start) == '[' || at(start) == '{';
  }

  /** One past the number that begins at a place, printed as dossiers are; or -1. */
  int spacedNumberEnd(int start) {
    return isDigit(at(start)) ? endOf(SPACED_NUMBER, start) : -1;
  }

  private int endOf(Pattern pattern, int start) {
    Matcher matcher = pattern.matcher(typed.text()).region(start, end);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /** One past the printed reference that begins at a place, and is whole by itself; or -1. */
  int referenceEnd(int start, ReferenceReader references) {
    PrintedReference reference = references.at(typed.text(), start);
    if (reference == null) {
      return -1;
    }
    int stop = reference.end();
    boolean goesOn = stop < end && "+/".indexOf(at(stop)) >= 0;
    int lastWord = stop;
    while (lastWord > start && !isSpace(at(lastWord - 1))) {
      lastWord--;
    }
    return goesOn || OperatorWords.has(text(lastWord, stop)) ? -1 : stop;
  }

  /** One past the link to a dossier that begins at a place; or -1. */
  int dossierLinkEnd(int start, ReferenceReader references) {
    int stop = references.dossierLinkEnd(typed.text(), start);
    return stop <= end ? stop : -1;
  }

  /** Whether more than a blank follows a slash, be it a bracket: {@code /(ont|ver)voer.+/}. */
  boolean opensRegexp(int slash) {
    return slash + 1 < end && (at(slash + 1) == '(' || !endsWord(at(slash + 1)));
  }

  /** The slash that closes a regular expression; -1 where none does. */
  int closingSlash(int start) {
    for (int at = start + 1; at < end && !isSpace(at(at)); at++) {
      if (at(at) == '\\') {
        at++;
      } else if (at(at) == '/' && (at + 1 == end || closes(at(at + 1)))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean closes(char behind) {
    return isSpace(behind) || behind == ')' || behind == '^';
  }

  /** The quotation mark that closes one; -1 where none does. */
  int closingQuote(int open) {
    for (int at = open + 1; at < end; at++) {
      if (isQuote(at(at))) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Whether a typographic mark belongs to no pair: it closes what was never opened, or opens what
   * is never closed. Such marks come with text that was copied; a straight one was typed.
   */
  boolean isStray(int at) {
    if (at(at) == '"') {
      return false;
    }
    boolean isAfterWord = at > 0 && !isSpace(at(at - 1)) && at(at - 1) != '(';
    boolean isBeforeBlank = at + 1 == end || isSpace(at(at + 1));
    return (isAfterWord && isBeforeBlank) || closingQuote(at) < 0;
  }

  /** Whether there are only signs that may end a sentence, a question mark among them. */
  boolean isPunctuation(int start, int stop) {
    String signs = text(start, stop);
    return signs.indexOf('?') >= 0 && signs.chars().allMatch(c -> "?!.,;:…]'’".indexOf(c) >= 0);
  }

  /** Whether a weight ends a word. Digits alone before it are a power: {@code 10^3}. */
  static boolean isBoost(String word, int hat) {
    int number = word.startsWith("-", hat + 1) ? hat + 2 : hat + 1;
    return number < word.length()
        && word.substring(number).chars().allMatch(c -> isDigit((char) c) || c == '.')
        && word.substring(0, hat).chars().anyMatch(Character::isLetter);
  }

  /** A word, in which a backslash before a sign makes it a character like any other. */
  CharSequence unescaped(int start, int stop) throws QueryException {
    String word = text(start, stop);
    if (word.indexOf('\\') < 0) {
      return word;
    }
    char[] characters = new char[word.length()];
    boolean[] isEscaped = new boolean[word.length()];
    int length = 0;
    for (int at = start; at < stop; at++) {
      if (at(at) == '\\' && at + 1 == stop) {
        throw span(at, stop)
            .error(
                "a backslash makes the sign behind it an ordinary one, and none stands there",
                "leave it out, or write \\\\ for the backslash itself");
      }
      if (isEscape(at)) {
        at++;
        isEscaped[length] = true;
      }
      characters[length++] = at(at);
    }
    return new UnescapedCharSequence(characters, isEscaped, 0, length);
  }

  /**
   * Before a sign, and before a word that would be an operator. Before any other letter or digit a
   * backslash is a sign between words, as in a path.
   */
  private boolean isEscape(int at) {
    return at(at) == '\\'
        && at + 1 < end
        && (!Character.isLetterOrDigit(at(at + 1)) || isBeforeOperator(at));
  }

  private boolean isBeforeOperator(int at) {
    if (at > 0 && !mayPrecedeWord(at - 1)) {
      return false;
    }
    int stop = at + 1;
    while (stop < end && !endsWord(at(stop)) && at(stop) != '^') {
      stop++;
    }
    return OperatorWords.has(text(at + 1, stop));
  }

  private boolean mayPrecedeWord(int at) {
    char c = at(at);
    if (c != ':') {
      return endsWord(c) || "+-!".indexOf(c) >= 0;
    }
    int start = at;
    while (start > 0 && Character.isLetter(at(start - 1))) {
      start--;
    }
    return FieldNames.isField(text(start, at));
  }
}
