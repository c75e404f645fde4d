package nl.kamerspoor.read;

import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;

/** Tells what the row of a table is: one that holds a sentence is to be read as text. */
final class Rows {

  private static final Pattern SENTENCE = Pattern.compile(".*\\p{L}{2}[.;:?!].*");

  private Rows() {}

  static ParagraphKind kindOf(String row) {
    return SENTENCE.matcher(row).matches() ? ParagraphKind.PARAGRAPH : ParagraphKind.FIGURE;
  }
}
