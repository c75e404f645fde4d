package nl.kamerspoor.read.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.read.unit.PaperUnit;

/**
 * Finds who submits a motion: the names under its last sentence, which custom fixes as "en gaat
 * over tot de orde van de dag."; where that sentence was forgotten, the names that it ends with.
 */
public final class MotionSignatures {

  private static final Pattern LAST_SENTENCE =
      Pattern.compile("(?i).*\\bgaa[nt] over tot (?:de )?orde van de dag\\W*");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.’'() -]{1,60}");

  private MotionSignatures() {}

  /** Marks the names under a motion as its signatures. */
  public static List<PaperUnit> marked(List<PaperUnit> units) {
    int last = lastSentence(units);
    List<PaperUnit> marked = new ArrayList<>(units.subList(0, last + 1));
    for (PaperUnit unit : units.subList(last + 1, units.size())) {
      boolean name = unit.kind() == ParagraphKind.PARAGRAPH;
      marked.add(name ? new PaperUnit(ParagraphKind.SIGNATURE, unit.text()) : unit);
    }
    return marked;
  }

  /** Reads the member whose name a signature is. */
  public static Signatory member(PaperUnit signature) {
    return new Signatory(signature.text().replaceFirst("[.,]+$", ""), "lid");
  }

  /** Where the motion ends and the names begin: the index of its last sentence. */
  private static int lastSentence(List<PaperUnit> units) {
    for (int i = units.size() - 1; i >= 0; i--) {
      if (LAST_SENTENCE.matcher(units.get(i).text()).matches()) {
        return i;
      }
    }
    int last = units.size() - 1;
    while (last >= 0 && NAME.matcher(units.get(last).text()).matches()) {
      last--;
    }
    return last;
  }
}
