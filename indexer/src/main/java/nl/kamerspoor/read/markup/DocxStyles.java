package nl.kamerspoor.read.markup;

import java.util.Locale;
import nl.kamerspoor.document.ParagraphKind;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Tells what a paragraph of a Word document is by its properties, by its style, or by a style that
 * this is based on.
 */
final class DocxStyles {

  /** Styles based on styles, at most; a loop of them would not end. */
  private static final int MAX_STYLE_DEPTH = 10;

  private final XWPFDocument document;

  DocxStyles(XWPFDocument document) {
    this.document = document;
  }

  /**
   * A heading has a level of the outline, or a style of that name; an item of a list a numbering.
   *
   * @param paragraph a {@code w:p}
   */
  ParagraphKind kindOf(Element paragraph) {
    Element properties = child(paragraph, "pPr");
    String level = valueOf(child(properties, "outlineLvl"));
    String numbering = valueOf(child(child(properties, "numPr"), "numId"));
    boolean heading = !level.isEmpty() && !level.equals("9");
    boolean item = !numbering.isEmpty();
    XWPFStyle style = styleOf(valueOf(child(properties, "pStyle")));
    for (int i = 0; i < MAX_STYLE_DEPTH && style != null; i++) {
      String name = style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
      CTPPrGeneral general = style.getCTStyle().isSetPPr() ? style.getCTStyle().getPPr() : null;
      heading |=
          level.isEmpty()
              && (name.matches("(heading|kop|title|titel) ?\\d?")
                  || (general != null && general.isSetOutlineLvl()));
      item |= general != null && general.isSetNumPr();
      style = styleOf(style.getBasisStyleID());
    }
    if (heading) {
      return ParagraphKind.HEADING;
    }
    // Numbering 0 takes away the one of the style.
    return item && !numbering.equals("0") ? ParagraphKind.LIST_ITEM : ParagraphKind.PARAGRAPH;
  }

  /** Whether a {@code w:r} is hidden text. */
  boolean isHidden(Element run) {
    Element vanish = child(child(run, "rPr"), "vanish");
    return vanish != null && !valueOf(vanish).matches("0|false|off");
  }

  /** An attribute of any namespace, or nothing. */
  static String value(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName())) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  private static String valueOf(@Nullable Element element) {
    return element == null ? "" : value(element, "val");
  }

  private @Nullable XWPFStyle styleOf(@Nullable String id) {
    return id == null || id.isEmpty() || document.getStyles() == null
        ? null
        : document.getStyles().getStyle(id);
  }

  private static @Nullable Element child(@Nullable Node parent, String name) {
    Node child = parent == null ? null : parent.getFirstChild();
    while (child != null) {
      if (child instanceof Element element && name.equals(element.getLocalName())) {
        return element;
      }
      child = child.getNextSibling();
    }
    return null;
  }
}
