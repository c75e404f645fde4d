package nl.kamerspoor.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Writes the same text in one way before it is cut into words, and remembers where each character
 * stood.
 *
 * <ul>
 *   <li>drops soft hyphens, zero-width characters and combining accents;
 *   <li>writes every sort of space as a space, of apostrophe as {@code '}, of hyphen as {@code -};
 *   <li>joins groups of digits: {@code 29 754} and {@code 29.754} become {@code 29754};
 *   <li>writes a hyphen that belongs to a word as {@link #HYPHEN}, at which the tokenizer does not
 *       cut: {@code e-mail}, {@code inlichtingen- en}, {@code en -makers}.
 * </ul>
 */
final class NormalisingCharFilter extends BaseCharFilter {
  /** The undertie, which Unicode's rules for word boundaries count as part of a word. */
  static final char HYPHEN = '‿';

  private char[] text = new char[0];
  private int length;
  private int next;
  private boolean filled;

  NormalisingCharFilter(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] target, int offset, int count) throws IOException {
    fill();
    if (next == length) {
      return -1;
    }
    int copied = Math.min(count, length - next);
    System.arraycopy(text, next, target, offset, copied);
    next += copied;
    return copied;
  }

  @Override
  public int read() throws IOException {
    fill();
    return next == length ? -1 : text[next++];
  }

  private void fill() throws IOException {
    if (filled) {
      return;
    }
    filled = true;
    char[] raw = new char[1024];
    int size = 0;
    for (int got = input.read(raw, size, raw.length - size);
        got >= 0;
        got = input.read(raw, size, raw.length - size)) {
      size += got;
      if (size == raw.length) {
        raw = Arrays.copyOf(raw, 2 * size);
      }
    }
    text = raw;
    normalise(size);
  }

  /** One pass to write each character in one way, one to join digits and mark hyphens; in place. */
  private void normalise(int size) {
    int[] origins = null;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      char written = plain(text[i]);
      if (written != 0) {
        if (origins != null) {
          origins[kept] = i;
        }
        text[kept++] = written;
      } else if (origins == null) {
        origins = identity(size);
      }
    }
    int end = kept;
    kept = 0;
    int groupsEnd = 0;
    for (int i = 0; i < end; i++) {
      char c = text[i];
      if (c == '-') {
        c = markedHyphen(kept, i, end);
      } else if (isDigit(c)
          && i >= groupsEnd
          && (kept == 0 || !Character.isLetterOrDigit(text[kept - 1]))) {
        groupsEnd = endOfDigitGroups(i, end);
      } else if ((c == ' ' || c == '.') && i < groupsEnd) {
        if (origins == null) {
          origins = identity(size);
        }
        continue;
      }
      if (origins != null) {
        origins[kept] = origins[i];
      }
      text[kept++] = c;
    }
    length = kept;
    if (origins != null) {
      addCorrections(origins, kept, size);
    }
  }

  private static int[] identity(int size) {
    int[] origins = new int[size];
    Arrays.setAll(origins, i -> i);
    return origins;
  }

  private void addCorrections(int[] origins, int kept, int size) {
    int dropped = 0;
    for (int i = 0; i < kept; i++) {
      if (origins[i] - i != dropped) {
        dropped = origins[i] - i;
        addOffCorrectMap(i, dropped);
      }
    }
    if (size - kept != dropped) {
      addOffCorrectMap(kept, size - kept);
    }
  }

  /** The one way to write this character; 0 to drop it. */
  private static char plain(char c) {
    if (c < 0x80) {
      return c == '`' ? '\'' : c;
    }
    if (c >= '\u0300' && c <= '\u036F') {
      return 0;
    }
    return switch (c) {
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> 0;
      case '\u00A0', '\u2007', '\u202F', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006' -> ' ';
      case '\u2008', '\u2009', '\u200A', '\u205F', '\u3000' -> ' ';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\uFE63', '\uFF0D' -> '-';
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '\uFF07', '\u2032' -> '\'';
      default -> c;
    };
  }

  /** Whether the hyphen belongs to the word before it, after it, or both. */
  private char markedHyphen(int kept, int at, int end) {
    char before = kept == 0 ? ' ' : text[kept - 1];
    char after = at + 1 == end ? ' ' : text[at + 1];
    boolean wordBefore = Character.isLetterOrDigit(before);
    boolean wordAfter = Character.isLetterOrDigit(after);
    if (wordBefore && wordAfter) {
      return HYPHEN;
    }
    boolean suspended = Character.isLetter(before) && after != '-' && !wordAfter;
    boolean headAlone = Character.isLowerCase(after) && before == ' ' && kept > 0;
    return suspended || headAlone ? HYPHEN : '-';
  }

  /** Where the groups of three digits end that follow the number at {@code start}. */
  private int endOfDigitGroups(int start, int end) {
    int i = start;
    while (i < end && isDigit(text[i])) {
      i++;
    }
    if (i - start > 3) {
      return i;
    }
    while (i + 3 < end
        && (text[i] == ' ' || text[i] == '.')
        && isDigit(text[i + 1])
        && isDigit(text[i + 2])
        && isDigit(text[i + 3])
        && (i + 4 == end || !isDigit(text[i + 4]))) {
      i += 4;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
