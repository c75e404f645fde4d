package nl.kamerspoor.read.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.InlineText;
import nl.kamerspoor.read.unit.PaperUnit;
import nl.kamerspoor.read.unit.TableRows;
import org.jspecify.annotations.Nullable;

/** The units of a part of an OpenDocument text while it streams by. */
final class OdtText {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "tracked-changes",
          "annotation",
          "annotation-end",
          "note-citation",
          "hidden-text",
          "hidden-paragraph",
          "ruby-text",
          "script",
          "table-of-content-source",
          "index-title-template",
          "desc",
          "title");

  /** Where text is going: to the body, a footnote, or a box that stands after its paragraph. */
  private static final class Frame {
    final boolean note;
    InlineText text = new InlineText();
    int lists;
    int rows;
    boolean cell;

    Frame(boolean note) {
      this.note = note;
    }
  }

  private final String wanted;
  private final List<PaperUnit> units = new ArrayList<>();

  /** Footnotes and boxes of the paragraph that is not at its end yet. */
  private final List<PaperUnit> waiting = new ArrayList<>();

  private final Deque<Frame> frames = new ArrayDeque<>();
  private boolean inside;
  private int leftOut;
  private int notes;
  private @Nullable Integer note;

  /**
   * @param wanted the element whose text is taken
   */
  OdtText(String wanted) {
    this.wanted = wanted;
    frames.push(new Frame(false));
  }

  List<PaperUnit> units() {
    return units;
  }

  /** Takes one event. */
  void take(XMLStreamReader reader, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
      case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (inside && leftOut == 0) {
          text().append(reader.getText());
        }
      }
      default -> {}
    }
  }

  private Frame frame() {
    return frames.element();
  }

  /** The text that goes on; between the cells of a row a mark is set first. */
  private InlineText text() {
    return frame().text;
  }

  private void start(String name) {
    if (name.equals(wanted)) {
      inside = true;
    }
    switch (name) {
      case "list-item" -> frame().lists++;
      case "table-row" -> frame().rows++;
      case "table-cell" -> frame().cell = true;
      case "p", "h" -> separate();
      case "s", "tab", "line-break" -> text().space();
      case "note" -> {
        notes++;
        text().note(notes);
        note = notes;
        frames.push(new Frame(true));
      }
      case "text-box" -> frames.push(new Frame(false));
      default -> leftOut += LEFT_OUT.contains(name) ? 1 : 0;
    }
  }

  /** The first paragraph of a cell is set apart from the cell before it. */
  private void separate() {
    if (frame().cell && frame().rows > 0 && !text().isEmpty()) {
      text().append(" | ");
    }
    frame().cell = false;
  }

  private void end(String name) {
    if (name.equals(wanted)) {
      inside = false;
    }
    switch (name) {
      case "p" -> paragraph(frame().lists > 0 ? ParagraphKind.LIST_ITEM : ParagraphKind.PARAGRAPH);
      case "h" -> paragraph(ParagraphKind.HEADING);
      case "list-item" -> frame().lists--;
      case "table-row" -> {
        frame().rows--;
        paragraph(TableRows.kindOf(text().toString()));
      }
      case "note" -> {
        Frame footnote = frames.pop();
        if (!footnote.text.isEmpty()) {
          waiting.add(footnote.text.unit(ParagraphKind.FOOTNOTE, note, null));
        }
        note = null;
      }
      case "text-box" -> frames.pop();
      default -> leftOut -= LEFT_OUT.contains(name) ? 1 : 0;
    }
  }

  /** Paragraphs in a cell or in a footnote are parts of the row and of the note. */
  private void paragraph(ParagraphKind kind) {
    if (leftOut > 0 || !inside) {
      return;
    }
    if (frame().rows > 0 || frame().note) {
      text().space();
      return;
    }
    boolean boxed = frames.size() > 1;
    if (!text().isEmpty()) {
      (boxed ? waiting : units).add(text().unit(kind, null, null));
      frame().text = new InlineText();
    }
    if (!boxed) {
      units.addAll(waiting);
      waiting.clear();
    }
  }
}
