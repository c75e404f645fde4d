package nl.kamerspoor.index.fields;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Folds names for comparison: lower case, no diacritics, single spaces. */
final class FoldedText {

  private FoldedText() {}

  /** {@code Çörüz } becomes {@code coruz}. */
  static String of(String text) {
    char[] characters = text.toCharArray();
    // The filter makes at most four characters of one.
    char[] folded = new char[characters.length * 4];
    int length = ASCIIFoldingFilter.foldToASCII(characters, 0, folded, 0, characters.length);
    return new String(folded, 0, length)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }
}
