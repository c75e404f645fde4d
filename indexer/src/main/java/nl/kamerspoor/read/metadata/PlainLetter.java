package nl.kamerspoor.read.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.TypedBullets;
import nl.kamerspoor.read.unit.Unit;

/**
 * Knows the letterhead and the signatures among paragraphs whose mark-up does not tell, as in a
 * word processor's file.
 */
public final class PlainLetter {

  /** How many paragraphs from the top may be the letterhead. */
  private static final int TOP = 25;

  private static final Pattern OFFICE =
      Pattern.compile("^De (?:[Mm]inister|[Ss]taatssecretaris|[Vv]ice-?[Mm]inister)\\b.{0,120},$");

  private static final Pattern MOTION = Pattern.compile("(?i)\\bmotie\\b");

  private PlainLetter() {}

  /** The units with these kinds; an office and the name under it become one unit. */
  public static List<Unit> marked(List<Unit> units) {
    List<Unit> marked = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean plain = isPlain(unit);
      boolean named =
          i + 1 < units.size()
              && isPlain(units.get(i + 1))
              && Signatures.isName(units.get(i + 1).text());
      if (plain && named && OFFICE.matcher(unit.text()).matches()) {
        i++;
        marked.add(new Unit(ParagraphKind.SIGNATURE, unit.text() + " " + units.get(i).text()));
      } else if (plain && isSigned(unit.text())) {
        marked.add(withKind(unit, ParagraphKind.SIGNATURE));
      } else if (plain && i < TOP && Letterhead.startsPart(unit.text())) {
        marked.add(withKind(unit, ParagraphKind.LETTERHEAD));
      } else {
        marked.add(TypedBullets.item(unit));
      }
    }
    return marked.stream().anyMatch(PlainLetter::isTitleOfMotion)
        ? MotionSignatures.marked(marked)
        : marked;
  }

  private static boolean isTitleOfMotion(Unit unit) {
    return unit.kind() == ParagraphKind.LETTERHEAD && MOTION.matcher(unit.text()).find();
  }

  /** Office and name in one paragraph, which a line break parts. */
  private static boolean isSigned(String text) {
    int comma = text.lastIndexOf(", ");
    return comma > 0
        && OFFICE.matcher(text.substring(0, comma + 1)).matches()
        && Signatures.isName(text.substring(comma + 2));
  }

  private static boolean isPlain(Unit unit) {
    return unit.kind() == ParagraphKind.PARAGRAPH || unit.kind() == ParagraphKind.HEADING;
  }

  private static Unit withKind(Unit unit, ParagraphKind kind) {
    return new Unit(
        kind, unit.page(), unit.text(), unit.note(), unit.notes(), unit.speaker(), unit.marked());
  }
}
