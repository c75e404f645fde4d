package nl.kamerspoor.read;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamerspoor.document.ParagraphKind;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;

/** The units of a Word document; its footnotes are numbered as they are referred to. */
final class DocxPaper {

  /** Styles based on styles, at most; a loop of them would not end. */
  private static final int STYLES = 10;

  private final XWPFDocument document;
  private final List<Unit> units = new ArrayList<>();
  private final Map<BigInteger, Integer> noteNumbers = new HashMap<>();

  DocxPaper(XWPFDocument document) {
    this.document = document;
  }

  /** The units of the body in reading order, then heads and feet of its pages as furniture. */
  List<Unit> units() {
    document.getBodyElements().forEach(this::element);
    for (XWPFHeader header : document.getHeaderList()) {
      furniture(header.getText());
    }
    for (XWPFFooter footer : document.getFooterList()) {
      furniture(footer.getText());
    }
    return units;
  }

  private void element(IBodyElement element) {
    switch (element) {
      case XWPFParagraph paragraph -> paragraph(paragraph);
      case XWPFTable table -> table.getRows().forEach(this::row);
      case XWPFSDT content -> lines(content.getContent().getText());
      default -> {}
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    InlineText text = new InlineText();
    List<XWPFFootnote> notes = append(paragraph, text);
    if (!text.isEmpty()) {
      units.add(text.unit(kindOf(paragraph), null, null));
    }
    notes.forEach(this::footnote);
  }

  /** A row of a table is one unit, its cells set apart. */
  private void row(XWPFTableRow row) {
    InlineText text = new InlineText();
    List<XWPFFootnote> notes = new ArrayList<>();
    for (XWPFTableCell cell : row.getTableCells()) {
      if (!text.isEmpty()) {
        text.append(" | ");
      }
      for (XWPFParagraph paragraph : cell.getParagraphs()) {
        notes.addAll(append(paragraph, text));
        text.space();
      }
    }
    if (!text.isEmpty()) {
      units.add(text.unit(ParagraphKind.PARAGRAPH, null, null));
    }
    notes.forEach(this::footnote);
  }

  /** Adds the text of a paragraph; gives the footnotes that it refers to for the first time. */
  private List<XWPFFootnote> append(XWPFParagraph paragraph, InlineText text) {
    List<XWPFFootnote> notes = new ArrayList<>();
    for (IRunElement element : paragraph.getIRuns()) {
      if (!(element instanceof XWPFRun run)) {
        continue;
      }
      for (CTFtnEdnRef reference : run.getCTR().getFootnoteReferenceList()) {
        boolean first = !noteNumbers.containsKey(reference.getId());
        int number = noteNumbers.computeIfAbsent(reference.getId(), id -> noteNumbers.size() + 1);
        text.note(number);
        XWPFFootnote note = document.getFootnoteByID(reference.getId().intValue());
        if (first && note != null) {
          notes.add(note);
        }
      }
      if (run.getCTR().sizeOfFootnoteReferenceArray() == 0) {
        text.append(run.text());
      }
    }
    return notes;
  }

  private void footnote(XWPFFootnote note) {
    InlineText text = new InlineText();
    for (XWPFParagraph paragraph : note.getParagraphs()) {
      append(paragraph, text);
      text.space();
    }
    if (!text.isEmpty()) {
      Integer number = noteNumbers.get(note.getCTFtnEdn().getId());
      units.add(text.unit(ParagraphKind.FOOTNOTE, number, null));
    }
  }

  private ParagraphKind kindOf(XWPFParagraph paragraph) {
    if (isHeading(paragraph)) {
      return ParagraphKind.HEADING;
    }
    return paragraph.getNumID() == null ? ParagraphKind.PARAGRAPH : ParagraphKind.LIST_ITEM;
  }

  /**
   * A heading has a level of the outline, by itself or by its style or one that this is based on.
   */
  private boolean isHeading(XWPFParagraph paragraph) {
    if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetOutlineLvl()) {
      return paragraph.getCTP().getPPr().getOutlineLvl().getVal().intValue() < 9;
    }
    XWPFStyle style = styleOf(paragraph.getStyle());
    for (int i = 0; i < STYLES && style != null; i++) {
      String name = style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
      if (name.matches("(heading|kop|title|titel) ?\\d?")
          || (style.getCTStyle().isSetPPr() && style.getCTStyle().getPPr().isSetOutlineLvl())) {
        return true;
      }
      style = styleOf(style.getBasisStyleID());
    }
    return false;
  }

  private @Nullable XWPFStyle styleOf(@Nullable String id) {
    return id == null || document.getStyles() == null ? null : document.getStyles().getStyle(id);
  }

  private void lines(String text) {
    text.lines()
        .map(Whitespace::fold)
        .filter(line -> !line.isEmpty())
        .forEach(line -> units.add(new Unit(ParagraphKind.PARAGRAPH, line)));
  }

  private void furniture(String text) {
    String folded = Whitespace.fold(text);
    if (!folded.isEmpty() && units.stream().noneMatch(unit -> unit.text().equals(folded))) {
      units.add(new Unit(ParagraphKind.FURNITURE, folded));
    }
  }
}
