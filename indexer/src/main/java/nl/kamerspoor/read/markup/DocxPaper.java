package nl.kamerspoor.read.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.input.Whitespace;
import nl.kamerspoor.read.unit.InlineText;
import nl.kamerspoor.read.unit.PaperUnit;
import nl.kamerspoor.read.unit.TableRows;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes the units of a Word document; its footnotes and endnotes are numbered as they are referred
 * to.
 *
 * <p>The library opens the package and knows its styles and notes. The text is gathered from the
 * elements themselves, because the library's paragraphs leave out content controls and text boxes,
 * and give deleted text as if it stood.
 */
final class DocxPaper {

  private final XWPFDocument document;
  private final DocxStyles styles;
  private final List<PaperUnit> units = new ArrayList<>();
  private final Map<String, Integer> noteNumbers = new HashMap<>();

  DocxPaper(XWPFDocument document) {
    this.document = document;
    styles = new DocxStyles(document);
  }

  /** What one paragraph or row holds. */
  private static final class Content {
    final InlineText text = new InlineText();
    final List<Note> notes = new ArrayList<>();

    /** Text boxes anchored in it, which stand after it. */
    final List<Element> boxes = new ArrayList<>();
  }

  /** A note that is referred to for the first time. */
  private record Note(int number, XWPFAbstractFootnoteEndnote content) {}

  /** The units of the body in reading order, then heads and feet of its pages as furniture. */
  List<PaperUnit> units() {
    body(document.getDocument().getBody().getDomNode());
    for (XWPFHeader header : document.getHeaderList()) {
      furniture(header.getText());
    }
    for (XWPFFooter footer : document.getFooterList()) {
      furniture(footer.getText());
    }
    return units;
  }

  private void body(Node parent) {
    for (Element element : elements(parent)) {
      switch (element.getLocalName()) {
        case "p" -> {
          Content content = new Content();
          walk(element, content);
          take(content, styles.kindOf(element));
        }
        case "tbl" -> rows(element);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> body(element);
        default -> {}
      }
    }
  }

  private void take(Content content, ParagraphKind kind) {
    if (!content.text.isEmpty()) {
      units.add(content.text.unit(kind, null, null));
    }
    content.notes.forEach(this::footnote);
    content.boxes.forEach(this::body);
  }

  private void rows(Node parent) {
    for (Element element : elements(parent)) {
      switch (element.getLocalName()) {
        case "tr" -> {
          Content content = new Content();
          cells(element, content);
          take(content, TableRows.kindOf(content.text.toString()));
        }
        case "sdt", "sdtContent", "customXml" -> rows(element);
        default -> {}
      }
    }
  }

  /** Adds the cells of a row, set apart; a table in a cell is part of it. */
  private void cells(Node parent, Content content) {
    for (Element element : elements(parent)) {
      switch (element.getLocalName()) {
        case "tc" -> {
          if (hasText(element) && !content.text.isEmpty()) {
            content.text.append(" | ");
          }
          walk(element, content);
        }
        case "sdt", "sdtContent", "customXml" -> cells(element, content);
        default -> {}
      }
    }
  }

  /** Adds what a paragraph, or anything in it, shows. */
  private void walk(Node parent, Content content) {
    for (Element element : elements(parent)) {
      switch (element.getLocalName()) {
        case "t" -> content.text.append(text(element));
        case "tab", "ptab", "br", "cr" -> content.text.space();
        case "noBreakHyphen" -> content.text.append("-");
        case "footnoteReference", "endnoteReference" -> note(element, content);
        case "txbxContent" -> content.boxes.add(element);
        case "r" -> {
          if (!styles.isHidden(element)) {
            walk(element, content);
          }
        }
        case "p", "tr", "tc" -> {
          content.text.space();
          walk(element, content);
          content.text.space();
        }
        // The same drawing for newer and for older programs.
        case "AlternateContent" ->
            elements(element).stream().limit(1).forEach(e -> walk(e, content));
        case "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "pPr",
            "rPr",
            "sdtPr",
            "rt" -> {}
        default -> walk(element, content);
      }
    }
  }

  private void note(Element reference, Content content) {
    String id = DocxStyles.value(reference, "id");
    boolean foot = reference.getLocalName().equals("footnoteReference");
    String key = (foot ? "f" : "e") + id;
    boolean first = !noteNumbers.containsKey(key);
    int number = noteNumbers.computeIfAbsent(key, unseen -> noteNumbers.size() + 1);
    content.text.note(number);
    XWPFAbstractFootnoteEndnote note = noteOf(foot, id);
    if (first && note != null) {
      content.notes.add(new Note(number, note));
    }
  }

  private @Nullable XWPFAbstractFootnoteEndnote noteOf(boolean foot, String id) {
    if (!id.matches("-?\\d{1,9}")) {
      return null;
    }
    int value = Integer.parseInt(id);
    return foot ? document.getFootnoteByID(value) : document.getEndnoteByID(value);
  }

  private void footnote(Note note) {
    Content content = new Content();
    walk(note.content().getCTFtnEdn().getDomNode(), content);
    if (!content.text.isEmpty()) {
      units.add(content.text.unit(ParagraphKind.FOOTNOTE, note.number(), null));
    }
    content.boxes.forEach(this::body);
  }

  private void furniture(String text) {
    String folded = Whitespace.fold(text);
    if (!folded.isEmpty() && units.stream().noneMatch(unit -> unit.text().equals(folded))) {
      units.add(new PaperUnit(ParagraphKind.FURNITURE, folded));
    }
  }

  private boolean hasText(Node parent) {
    for (Element element : elements(parent)) {
      if (element.getLocalName().equals("t") && !text(element).isBlank()) {
        return true;
      }
      if (hasText(element)) {
        return true;
      }
    }
    return false;
  }

  /** The characters of a {@code w:t}; the library's nodes know no text content. */
  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(child.getNodeValue());
      }
    }
    return text.toString();
  }

  private static List<Element> elements(Node parent) {
    List<Element> elements = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
