package nl.kamerspoor.read.unit;

import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;

/** Tells what the row of a table is: one that holds a sentence is to be read as text. */
public final class TableRows {

  private static final Pattern SENTENCE = Pattern.compile(".*\\p{L}{2}[.;:?!].*");

  private TableRows() {}

  public static ParagraphKind kindOf(String row) {
    return SENTENCE.matcher(row).matches() ? ParagraphKind.PARAGRAPH : ParagraphKind.FIGURE;
  }
}
