package nl.kamerspoor.read.unit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.document.ParagraphKind;

/** Knows the items of lists whose bullets are typed by hand, before paragraphs of any mark-up. */
public final class TypedBullets {

  private static final Pattern BULLET =
      Pattern.compile("(?:[•▪■●◦‣∙·\\uf0b7]\\s*|[–—-]\\s+)(?=\\S)");

  private TypedBullets() {}

  /** Turns a paragraph with a bullet before it into the item of a list, without the bullet. */
  public static PaperUnit item(PaperUnit unit) {
    Matcher bullet = BULLET.matcher(unit.text());
    if (unit.kind() != ParagraphKind.PARAGRAPH || !bullet.lookingAt()) {
      return unit;
    }
    int length = bullet.end();
    List<Citation> marked =
        unit.marked().stream()
            .map(
                mark ->
                    new Citation(
                        mark.start() - length, mark.end() - length, mark.text(), mark.targets()))
            .toList();
    return new PaperUnit(
        ParagraphKind.LIST_ITEM,
        unit.page(),
        unit.text().substring(length),
        unit.note(),
        unit.notes(),
        unit.speaker(),
        marked);
  }
}
