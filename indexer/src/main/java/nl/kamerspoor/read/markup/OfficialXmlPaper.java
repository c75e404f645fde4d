package nl.kamerspoor.read.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.read.input.Whitespace;
import nl.kamerspoor.read.metadata.MetadataFindings;
import nl.kamerspoor.read.metadata.MotionSignatures;
import nl.kamerspoor.read.metadata.SignatureReader;
import nl.kamerspoor.read.unit.InlineText;
import nl.kamerspoor.read.unit.MarkedReferences;
import nl.kamerspoor.read.unit.PaperUnit;
import nl.kamerspoor.read.unit.SpeakerText;
import nl.kamerspoor.read.unit.TableRows;
import nl.kamerspoor.read.unit.TypedBullets;
import org.jspecify.annotations.Nullable;

/**
 * The units and the metadata of one official XML document while it streams by.
 *
 * <p>An element that is not known begins and ends a paragraph, so that no text is ever lost: the
 * schema has some hundred elements, and new ones come.
 */
final class OfficialXmlPaper {

  /** Elements inside a line of text. */
  private static final Set<String> INLINE =
      Set.of(
          "nadruk",
          "inf",
          "sup",
          "extref",
          "intref",
          "dossierref",
          "nootref",
          "ondernummer",
          "datum",
          "dossiernr",
          "raadnr",
          "begrotingshoofdstuk",
          "rijkswetnr",
          "redactie",
          "abbr",
          "kamervraagonderwerp",
          "unl",
          "tekstregel.nadruk");

  /** Elements whose parts make one unit together, a space between them. */
  private static final Set<String> JOINED =
      Set.of(
          "kop",
          "kamerstukkop",
          "kamervraagkop",
          "dossier",
          "ondertekening",
          "row",
          "vergadering",
          "noot",
          "term",
          "definitie",
          "kamervraagomschrijving");

  /** What these numbers are is known without them: the mark before an item of a list. */
  private static final Set<String> LEFT_OUT = Set.of("li.nr", "externe-metadata");

  private final UnaryOperator<String> repair;
  private final OfficialXmlMetadata metadata = new OfficialXmlMetadata();
  private final List<PaperUnit> units = new ArrayList<>();
  private final List<PaperUnit> footnotes = new ArrayList<>();
  private final Deque<String> elements = new ArrayDeque<>();
  private final Deque<ParagraphKind> kinds = new ArrayDeque<>();
  private final Deque<InlineText> outer = new ArrayDeque<>();
  private final Deque<SpeakerText> speakers = new ArrayDeque<>();
  private @Nullable Speaker floor;
  private InlineText text = new InlineText();
  private int joined;
  private boolean header;
  private @Nullable Integer note;
  private int leftOut;

  /**
   * @param repair applied to every piece of text as it comes
   */
  OfficialXmlPaper(UnaryOperator<String> repair) {
    this.repair = repair;
    kinds.push(ParagraphKind.PARAGRAPH);
  }

  /** Takes one event. */
  void take(XMLStreamReader reader, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          characters(repair.apply(reader.getText()));
      default -> {}
    }
  }

  /** The units, in reading order. */
  List<PaperUnit> units() {
    flush();
    units.replaceAll(TypedBullets::item);
    for (PaperUnit unit : units) {
      if (unit.kind() == ParagraphKind.SIGNATURE) {
        SignatureReader.signatory(unit.text()).ifPresent(metadata::signatory);
      }
    }
    if (!metadata.isMotion()) {
      return units;
    }
    List<PaperUnit> marked = MotionSignatures.marked(units);
    for (int i = 0; i < units.size(); i++) {
      if (marked.get(i).kind() == ParagraphKind.SIGNATURE
          && units.get(i).kind() != ParagraphKind.SIGNATURE) {
        metadata.signatory(MotionSignatures.member(marked.get(i)));
      }
    }
    return marked;
  }

  /** What the document states of itself. */
  List<MetadataFindings> findings() {
    return metadata.findings();
  }

  private void start(XMLStreamReader reader) {
    String name = reader.getLocalName();
    if (header && "stuk".equals(elements.peek()) && !name.equals("titel")) {
      closeHeader();
    }
    metadata.start(
        name, elements, attribute -> repaired(reader.getAttributeValue(null, attribute)));
    if (INLINE.contains(name)) {
      text.mark();
      text.beginReference(MarkedReferences.of(reader));
    } else if (!name.equals("noot")) {
      boundary();
    }
    ParagraphKind kind = OfficialXmlKinds.of(name, elements);
    elements.push(name);
    kinds.push(kind == null ? kinds.element() : kind);
    if (JOINED.contains(name)) {
      begin(name);
    }
    switch (name) {
      case "stuknr" -> {
        header = true;
        joined++;
      }
      case "noot.nr" -> note = null;
      case "spreekbeurt" ->
          speakers.push(
              new SpeakerText("ja".equals(reader.getAttributeValue(null, "nieuw")), floor));
      case "motie-info" -> speakers.push(new SpeakerText());
      case "entry" -> separate();
      default -> leftOut += LEFT_OUT.contains(name) ? 1 : 0;
    }
  }

  private void begin(String name) {
    joined++;
    if (name.equals("noot")) {
      outer.push(text);
      text = new InlineText();
    }
  }

  private void end(String name) {
    elements.pop();
    ParagraphKind kind = kinds.pop();
    metadata.end(name, elements);
    if (INLINE.contains(name)) {
      text.endReference();
      text.mark();
      return;
    }
    switch (name) {
      case "noot" -> endNote();
      case "spreekbeurt", "motie-info" -> {
        flush(kind);
        SpeakerText speaker = speakers.poll();
        if (speaker != null && name.equals("spreekbeurt")) {
          floor = speaker.floor();
        }
      }
      default -> {
        leftOut -= LEFT_OUT.contains(name) ? 1 : 0;
        if (JOINED.contains(name)) {
          joined--;
        }
        boolean titleOfHeader = header && name.equals("titel");
        if (titleOfHeader) {
          closeHeader();
        } else if (joined > 0) {
          text.space();
        } else {
          flush(name.equals("row") ? TableRows.kindOf(text.toString()) : kind);
        }
      }
    }
  }

  private void characters(String characters) {
    metadata.characters(characters, elements);
    if (elements.contains("noot.nr")) {
      String mark = Whitespace.fold(characters);
      if (mark.matches("\\d{1,6}")) {
        note = Integer.valueOf(mark);
      }
    } else if (elements.contains("spreker") && !speakers.isEmpty()) {
      speakers.element().add(elements.element(), characters);
    } else if (leftOut == 0) {
      text.append(characters);
    }
  }

  private void endNote() {
    joined--;
    if (!text.isEmpty()) {
      footnotes.add(text.unit(ParagraphKind.FOOTNOTE, note, speaker()));
    }
    text = outer.pop();
    if (note != null) {
      text.note(note);
    }
    note = null;
  }

  private void closeHeader() {
    header = false;
    joined--;
    flush(ParagraphKind.LETTERHEAD);
  }

  /** Something other than text of a line begins. */
  private void boundary() {
    if (joined > 0) {
      text.space();
    } else {
      flush();
    }
  }

  private void separate() {
    if (!text.isEmpty()) {
      text.append(" | ");
    }
  }

  private void flush() {
    flush(kinds.element());
  }

  private void flush(ParagraphKind kind) {
    if (!text.isEmpty()) {
      units.add(text.unit(kind, null, speaker()));
      text = new InlineText();
    }
    units.addAll(footnotes);
    footnotes.clear();
  }

  private @Nullable Speaker speaker() {
    return speakers.isEmpty() ? null : speakers.element().speaker();
  }

  private @Nullable String repaired(@Nullable String value) {
    return value == null ? null : repair.apply(value);
  }
}
