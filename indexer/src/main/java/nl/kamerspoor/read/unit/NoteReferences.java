package nl.kamerspoor.read.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;

/**
 * Takes the marks of footnotes out of the texts that they are glued to, and keeps them as notes.
 */
public final class NoteReferences {

  /** The mark of a note whose text is lost: a number behind the paragraph's last full stop. */
  private static final Pattern LOST = Pattern.compile("[.!?] ?(\\d{1,3})$");

  private final List<PaperUnit> units;

  /** Where the last mark was found: the next one is looked for from there on. */
  private int unit;

  private int offset;
  private int last;

  private NoteReferences(List<PaperUnit> units) {
    this.units = new ArrayList<>(units);
  }

  /** Clears the texts of units of the marks; each footnote is referred to once. */
  public static List<PaperUnit> resolve(List<PaperUnit> units) {
    NoteReferences references = new NoteReferences(units);
    references.referToAll(Set.of());
    references.referToLost();
    return references.units;
  }

  /** Takes the marks out of units of print, where all are known but those that are not raised. */
  public static List<PaperUnit> resolveOthers(List<PaperUnit> units) {
    Set<Integer> known = new HashSet<>();
    units.forEach(unit -> known.addAll(unit.notes()));
    NoteReferences references = new NoteReferences(units);
    references.referToAll(known);
    return references.units;
  }

  private void referToAll(Set<Integer> known) {
    for (PaperUnit unit : List.copyOf(units)) {
      Integer note = unit.note();
      if (unit.kind() == ParagraphKind.FOOTNOTE && note != null && !known.contains(note)) {
        refer(note);
      }
    }
  }

  private void refer(int note) {
    last = note;
    // Columns that came out in another order put a mark before its predecessor: look again.
    if (!refer(note, unit, offset)) {
      refer(note, 0, 0);
    }
  }

  private boolean refer(int note, int fromUnit, int fromOffset) {
    for (int place = 0; place < NoteMarks.KINDS_OF_PLACE; place++) {
      for (int i = fromUnit; i < units.size(); i++) {
        int from = i == fromUnit ? Math.min(fromOffset, units.get(i).text().length()) : 0;
        int at =
            mayRefer(units.get(i)) ? NoteMarks.find(units.get(i).text(), note, place, from) : -1;
        if (at >= 0) {
          units.set(i, without(units.get(i), at, note));
          unit = i;
          offset = at;
          return true;
        }
      }
    }
    return false;
  }

  /** A mark that follows the last note's is one, though the page with its note is missing. */
  private void referToLost() {
    for (int i = unit; i < units.size() && last > 0; i++) {
      Matcher lost = LOST.matcher(units.get(i).text());
      if (mayRefer(units.get(i)) && lost.find() && Integer.parseInt(lost.group(1)) == last + 1) {
        last++;
        units.set(i, without(units.get(i), lost.start(1), last));
      }
    }
  }

  private static boolean mayRefer(PaperUnit unit) {
    return switch (unit.kind()) {
      case PARAGRAPH, LIST_ITEM, HEADING -> true;
      case FIGURE, FOOTNOTE, LETTERHEAD, SIGNATURE, FURNITURE -> false;
    };
  }

  private static PaperUnit without(PaperUnit unit, int at, int note) {
    String before = unit.text().substring(0, at);
    String after = unit.text().substring(at + String.valueOf(note).length());
    List<Integer> notes = new ArrayList<>(unit.notes());
    notes.add(note);
    return new PaperUnit(
        unit.kind(),
        unit.page(),
        before.stripTrailing() + after,
        unit.note(),
        notes,
        unit.speaker());
  }
}
