package nl.kamerspoor.read.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.assembly.PaperAssembler;
import nl.kamerspoor.read.input.BoundedStream;
import nl.kamerspoor.read.input.DecompressionGuard;
import nl.kamerspoor.read.input.FormatReader;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.NamedInput;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.input.XmlSource;
import nl.kamerspoor.read.input.ZipParts;
import nl.kamerspoor.read.metadata.PlainLetter;
import nl.kamerspoor.read.unit.PaperUnit;

/**
 * Reads OpenDocument text (ODT, ISO/IEC 26300): the part {@code content.xml}, with its headings,
 * lists, tables, text boxes and notes, and the heads and feet of its pages, which stand in {@code
 * styles.xml}. Deleted text and remarks in the margin are left out.
 */
public final class OdtReader implements FormatReader {

  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
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
    OdtText text = new OdtText("body");
    OdtText furniture = new OdtText("master-styles");
    List<String> warnings = new ArrayList<>();
    try (ZipParts parts = ZipParts.of(input)) {
      if (!parts.has(CONTENT)) {
        throw new ReadException(input.file(), MarkupMessages.isZipWithoutOdt(CONTENT));
      }
      if (parts.has(MANIFEST)) {
        refuseEncrypted(input, parts);
      }
      new XmlSource(part(input, parts, CONTENT)).read(text::take);
      if (parts.has(STYLES)) {
        try {
          new XmlSource(part(input, parts, STYLES)).read(furniture::take);
        } catch (ReadException e) {
          warnings.add(MarkupMessages.headsAndFeetUnreadable(String.valueOf(e.getMessage())));
        }
      }
    } catch (DecompressionGuard.TooLargeException | BoundedStream.TooLargeException e) {
      throw e;
    } catch (IOException e) {
      throw new ReadException(
          input.file(), MarkupMessages.isDamagedOdt(DecompressionGuard.reason(e)), e);
    }
    List<PaperUnit> units = new ArrayList<>(PlainLetter.marked(text.units()));
    for (PaperUnit unit : furniture.units()) {
      PaperUnit foot = new PaperUnit(ParagraphKind.FURNITURE, unit.text());
      if (!units.contains(foot)) {
        units.add(foot);
      }
    }
    sink.accept(PaperAssembler.assemble(input, units, List.of(), warnings));
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
      throw new ReadException(input.file(), MarkupMessages.isEncryptedOdt());
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
}
