package nl.kamerspoor.read.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.PaperUnit;
import nl.kamerspoor.read.unit.TypedBullets;

/**
 * Knows the letterhead and the signatures among paragraphs whose mark-up does not tell, as in a
 * word processor's file.
 */
public final class PlainLetter {

  /** How many paragraphs from the top may be the letterhead. */
  private static final int MAX_LETTERHEAD_PARAGRAPHS = 25;

  private static final Pattern OFFICE =
      Pattern.compile("^De (?:[Mm]inister|[Ss]taatssecretaris|[Vv]ice-?[Mm]inister)\\b.{0,120},$");

  private static final Pattern MOTION = Pattern.compile("(?i)\\bmotie\\b");

  private PlainLetter() {}

  /** Marks letterhead and signatures; an office and the name under it become one unit. */
  public static List<PaperUnit> marked(List<PaperUnit> units) {
    List<PaperUnit> marked = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      PaperUnit unit = units.get(i);
      boolean plain = isPlain(unit);
      boolean named =
          i + 1 < units.size()
              && isPlain(units.get(i + 1))
              && SignatureDetector.isName(units.get(i + 1).text());
      if (plain && named && OFFICE.matcher(unit.text()).matches()) {
        i++;
        marked.add(new PaperUnit(ParagraphKind.SIGNATURE, unit.text() + " " + units.get(i).text()));
      } else if (plain && isSigned(unit.text())) {
        marked.add(withKind(unit, ParagraphKind.SIGNATURE));
      } else if (plain
          && i < MAX_LETTERHEAD_PARAGRAPHS
          && LetterheadDetector.startsPart(unit.text())) {
        marked.add(withKind(unit, ParagraphKind.LETTERHEAD));
      } else {
        marked.add(TypedBullets.item(unit));
      }
    }
    return marked.stream().anyMatch(PlainLetter::isTitleOfMotion)
        ? MotionSignatures.marked(marked)
        : marked;
  }

  private static boolean isTitleOfMotion(PaperUnit unit) {
    return unit.kind() == ParagraphKind.LETTERHEAD && MOTION.matcher(unit.text()).find();
  }

  /** Office and name in one paragraph, which a line break parts. */
  private static boolean isSigned(String text) {
    int comma = text.lastIndexOf(", ");
    return comma > 0
        && OFFICE.matcher(text.substring(0, comma + 1)).matches()
        && SignatureDetector.isName(text.substring(comma + 2));
  }

  private static boolean isPlain(PaperUnit unit) {
    return unit.kind() == ParagraphKind.PARAGRAPH || unit.kind() == ParagraphKind.HEADING;
  }

  private static PaperUnit withKind(PaperUnit unit, ParagraphKind kind) {
    return new PaperUnit(
        kind, unit.page(), unit.text(), unit.note(), unit.notes(), unit.speaker(), unit.marked());
  }
}
