package nl.kamerspoor.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import nl.kamerspoor.document.ParagraphKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads OpenDocument text (ODT, ISO/IEC 26300): the part {@code content.xml}, with its headings,
 * lists, tables and footnotes. Deleted text and remarks in the margin are left out.
 */
final class OdtReader implements FormatReader {

  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String TYPE = "mimetypeapplication/vnd.oasis.opendocument.text";

  @Override
  public String name() {
    return "ODT";
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    byte[] head = input.head();
    return ZipParts.shows(head, TYPE)
        || (ZipParts.isZip(head) && input.name().toLowerCase(Locale.ROOT).endsWith(".odt"));
  }

  @Override
  public void read(Input input, PaperSink sink) throws ReadException, IOException {
    Text text = new Text();
    try (ZipParts parts = ZipParts.of(input)) {
      if (!parts.has(CONTENT)) {
        throw new ReadException(
            input.file()
                + " is a zip archive and no ODT, it has no "
                + CONTENT
                + "; name it .zip to read what is in it");
      }
      if (parts.has(MANIFEST)) {
        refuseEncrypted(input, parts);
      }
      new XmlSource(part(input, parts, CONTENT)).read(text::take);
    } catch (Unpacking.TooLargeException | BoundedStream.TooLargeException e) {
      throw e;
    } catch (IOException e) {
      throw new ReadException(
          input.file() + " is a damaged ODT (" + Unpacking.reason(e) + "); fetch it again", e);
    }
    sink.accept(
        PaperAssembler.assemble(input, PlainLetter.marked(text.units), List.of(), List.of()));
  }

  private static void refuseEncrypted(Input input, ZipParts parts)
      throws ReadException, IOException {
    boolean[] encrypted = {false};
    new XmlSource(part(input, parts, MANIFEST))
        .read(
            (reader, event) ->
                encrypted[0] |=
                    event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("encryption-data"));
    if (encrypted[0]) {
      throw new ReadException(input.file() + " is encrypted; save it without a password");
    }
  }

  private static Input part(Input input, ZipParts parts, String name) {
    NamedInput packed = NamedInput.of(input);
    return new NamedInput(
        input.file() + "!/" + name,
        () -> parts.open(name),
        NamedInput.Sidecar.NONE,
        null,
        packed.depth() + 1,
        packed.unpacking());
  }

  /** The units of a text while it streams by. */
  private static final class Text {

    private static final Set<String> LEFT_OUT =
        Set.of(
            "tracked-changes",
            "annotation",
            "annotation-end",
            "note-citation",
            "script",
            "table-of-content-source",
            "index-title-template",
            "desc",
            "title");

    private final List<Unit> units = new ArrayList<>();
    private final List<Unit> footnotes = new ArrayList<>();
    private final Deque<InlineText> outer = new ArrayDeque<>();
    private InlineText text = new InlineText();
    private boolean body;
    private int leftOut;
    private int lists;
    private int cells;
    private int notes;
    private @Nullable Integer note;

    void take(XMLStreamReader reader, int event) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (body && leftOut == 0) {
            text.append(reader.getText());
          }
        }
        default -> {}
      }
    }

    private void start(XMLStreamReader reader) {
      String name = reader.getLocalName();
      switch (name) {
        case "body" -> body = true;
        case "list-item" -> lists++;
        case "table-cell" -> {
          if (cells > 0 && !text.isEmpty()) {
            text.append(" | ");
          }
        }
        case "table-row" -> cells++;

        case "s", "tab", "line-break" -> text.space();
        case "note" -> {
          notes++;
          text.note(notes);
          outer.push(text);
          text = new InlineText();
          note = notes;
        }
        default -> leftOut += LEFT_OUT.contains(name) ? 1 : 0;
      }
    }

    private void end(String name) {
      switch (name) {
        case "body" -> body = false;
        case "p" -> paragraph(lists > 0 ? ParagraphKind.LIST_ITEM : ParagraphKind.PARAGRAPH);
        case "h" -> paragraph(ParagraphKind.HEADING);
        case "list-item" -> lists--;
        case "table-row" -> {
          cells--;
          paragraph(ParagraphKind.PARAGRAPH);
        }
        case "note" -> {
          if (!text.isEmpty()) {
            footnotes.add(text.unit(ParagraphKind.FOOTNOTE, note, null));
          }
          text = outer.pop();
          note = null;
        }
        default -> leftOut -= LEFT_OUT.contains(name) ? 1 : 0;
      }
    }

    /** Paragraphs in a cell or in a footnote are parts of the row and of the note. */
    private void paragraph(ParagraphKind kind) {
      if (leftOut > 0) {
        return;
      }
      if (cells > 0 || !outer.isEmpty()) {
        text.space();
        return;
      }
      if (!text.isEmpty()) {
        units.add(text.unit(kind, null, null));
        text = new InlineText();
      }
      units.addAll(footnotes);
      footnotes.clear();
    }
  }
}
