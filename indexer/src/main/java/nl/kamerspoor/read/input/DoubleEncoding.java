package nl.kamerspoor.read.input;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * Undoes a wrong round trip: UTF-8 that was read as Windows-1252 or Latin-1 and written as UTF-8
 * again, which makes {@code LaÃ§in} of {@code Laçin} and {@code cafÃ©} of {@code café}.
 *
 * <p>Feed it all text first; {@link #found} says whether repairing is safe, which it is when every
 * character beyond ASCII is part of such a sequence.
 */
public final class DoubleEncoding {

  private static final Map<Character, Integer> WINDOWS_BYTES = windowsBytes();

  private long sequences;
  private long others;

  /** Looks at a text. */
  public void look(CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < 0x80) {
        continue;
      }
      int length = sequenceLength(text, at);
      if (length == 0) {
        others++;
      } else {
        sequences++;
        at += length - 1;
      }
    }
  }

  /** Whether all that was looked at was encoded twice. */
  public boolean found() {
    return sequences > 0 && others == 0;
  }

  /** Whether any of the text looks as if it was encoded twice. */
  public boolean suspected() {
    return sequences > 0;
  }

  /** Puts right all of a text that was encoded twice. */
  public static String repair(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      int length = text.charAt(at) < 0x80 ? 0 : sequenceLength(text, at);
      if (length == 0) {
        repaired.append(text.charAt(at));
      } else {
        repaired.appendCodePoint(codePoint(text, at, length));
        at += length - 1;
      }
    }
    return repaired.toString();
  }

  /** How many characters from here are the bytes of one character in UTF-8, or 0. */
  private static int sequenceLength(CharSequence text, int at) {
    int first = byteOf(text.charAt(at));
    int length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : 0;
    length = first >= 0xf0 && first <= 0xf4 ? 4 : length;
    if (length == 0 || at + length > text.length()) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      int next = byteOf(text.charAt(at + i));
      if (next < 0x80 || next > 0xbf) {
        return 0;
      }
    }
    int codePoint = codePoint(text, at, length);
    boolean shortest = codePoint >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
    boolean real = codePoint <= Character.MAX_CODE_POINT && (codePoint & 0xfff800) != 0xd800;
    return shortest && real ? length : 0;
  }

  private static int codePoint(CharSequence text, int at, int length) {
    int codePoint = byteOf(text.charAt(at)) & (0xff >> (length + 1));
    for (int i = 1; i < length; i++) {
      codePoint = codePoint << 6 | (byteOf(text.charAt(at + i)) & 0x3f);
    }
    return codePoint;
  }

  /** The byte that was read as this character, or -1. */
  private static int byteOf(char c) {
    return c < 0x100 ? c : WINDOWS_BYTES.getOrDefault(c, -1);
  }

  private static Map<Character, Integer> windowsBytes() {
    Map<Character, Integer> bytes = new HashMap<>();
    Charset windows = Charset.forName("windows-1252");
    for (int value = 0x80; value < 0xa0; value++) {
      bytes.put(new String(new byte[] {(byte) value}, windows).charAt(0), value);
    }
    bytes.remove('\ufffd');
    return bytes;
  }
}
