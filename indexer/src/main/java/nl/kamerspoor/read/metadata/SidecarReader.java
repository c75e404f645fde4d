package nl.kamerspoor.read.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.input.XmlSource;

/**
 * Reads the metadata record that officielebekendmakingen.nl serves beside each paper ({@code
 * NAME.metadata.xml}, elements {@code metadata} with a {@code name} and a {@code content}), and
 * Kamerspoor's own names for what it has none: {@code kamerspoor.signatory} ("H.P.M. Knapen;
 * Minister van Buitenlandse Zaken"), {@code kamerspoor.sent_by} and {@code kamerspoor.parent}.
 */
public final class SidecarReader {

  private SidecarReader() {}

  /**
   * Reads what the record beside the input states; empty where there is none.
   *
   * @throws ReadException when the record is not well-formed XML
   */
  public static Optional<MetadataFindings> read(Input input) throws ReadException, IOException {
    try (InputStream stream = input.openSidecar()) {
      if (stream == null) {
        return Optional.empty();
      }
      MetadataNames names = new MetadataNames(Origin.SIDECAR);
      new XmlSource("its metadata record", () -> stream)
          .read(
              (reader, event) -> {
                if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("metadata")) {
                  String name = reader.getAttributeValue(null, "name");
                  String value = reader.getAttributeValue(null, "content");
                  if (name != null && value != null) {
                    names.add(name, value);
                  }
                }
              });
      return Optional.of(names.findings());
    } catch (ReadException e) {
      throw new ReadException(
          input.file(), MetadataMessages.recordIsUnreadable(String.valueOf(e.getMessage())), e);
    }
  }
}
