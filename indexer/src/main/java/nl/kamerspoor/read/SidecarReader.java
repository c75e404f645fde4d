package nl.kamerspoor.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamerspoor.document.Origin;

/**
 * Reads the metadata record that officielebekendmakingen.nl serves beside each paper ({@code
 * NAME.metadata.xml}, elements {@code metadata} with a {@code name} and a {@code content}), and
 * Kamerspoor's own names for what it has none: {@code kamerspoor.signatory} ("H.P.M. Knapen;
 * Minister van Buitenlandse Zaken"), {@code kamerspoor.sent_by} and {@code kamerspoor.parent}.
 */
final class SidecarReader {

  private static final XMLInputFactory FACTORY = factory();

  private SidecarReader() {}

  /** A factory that neither reads document types nor follows entities. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * What the record beside the input states, or empty where there is none.
   *
   * @throws ReadException when the record is no well-formed XML
   */
  static Optional<Findings> read(Input input) throws ReadException, IOException {
    try (InputStream stream = input.openSidecar()) {
      if (stream == null) {
        return Optional.empty();
      }
      MetadataNames names = new MetadataNames(Origin.SIDECAR);
      XMLStreamReader reader = FACTORY.createXMLStreamReader(stream);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT
            && reader.getLocalName().equals("metadata")) {
          String name = reader.getAttributeValue(null, "name");
          String content = reader.getAttributeValue(null, "content");
          if (name != null && content != null) {
            names.add(name, content);
          }
        }
      }
      return Optional.of(names.findings());
    } catch (XMLStreamException e) {
      throw new ReadException(
          input.file()
              + ": the metadata record beside it is no well-formed XML (line "
              + e.getLocation().getLineNumber()
              + ", column "
              + e.getLocation().getColumnNumber()
              + "); correct it or take it away",
          e);
    }
  }
}
