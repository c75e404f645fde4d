package nl.kamerspoor.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;

/**
 * The running text of official motions in XML, without titles or any other metadata: known items
 * are titles, so finding them there would measure nothing.
 */
final class MotionPapers {

  private MotionPapers() {}

  static List<Kamerstuk> in(Path folder) throws IOException, XMLStreamException {
    List<Kamerstuk> papers = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".xml")).sorted().toList()) {
        papers.add(paper(file));
      }
    }
    return papers;
  }

  private static Kamerstuk paper(Path file) throws IOException, XMLStreamException {
    List<Paragraph> paragraphs = new ArrayList<>();
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      boolean text = false;
      int depth = 0;
      StringBuilder paragraph = new StringBuilder();
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          text |= xml.getLocalName().equals("vrije-tekst");
          depth += text && xml.getLocalName().equals("al") ? 1 : 0;
        } else if (event == XMLStreamConstants.CHARACTERS && depth > 0) {
          paragraph.append(xml.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          text &= !xml.getLocalName().equals("vrije-tekst");
          if (depth > 0 && xml.getLocalName().equals("al") && --depth == 0) {
            add(paragraphs, paragraph.toString().replaceAll("\\s+", " ").strip());
            paragraph.setLength(0);
          }
        }
      }
    }
    String name = file.getFileName().toString();
    return new Kamerstuk(
        name.substring(0, name.length() - ".xml".length()),
        name,
        Metadata.NONE,
        paragraphs,
        List.of());
  }

  private static void add(List<Paragraph> paragraphs, String text) {
    if (!text.isEmpty()) {
      paragraphs.add(
          new Paragraph(
              paragraphs.size() + 1,
              ParagraphKind.PARAGRAPH,
              null,
              null,
              text,
              null,
              List.of(),
              List.of(),
              null));
    }
  }
}
