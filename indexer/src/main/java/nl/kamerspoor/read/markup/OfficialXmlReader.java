package nl.kamerspoor.read.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.read.assembly.PaperAssembler;
import nl.kamerspoor.read.input.DoubleEncoding;
import nl.kamerspoor.read.input.FormatReader;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.input.XmlSource;

/**
 * Reads the XML of officielebekendmakingen.nl: Kamerstukken, Kamervragen and Handelingen. Its
 * vocabulary is the publisher's schema {@code op-xsd}.
 *
 * <p>Copies that went through a wrong encoding are put right where that is safe, and say so.
 */
public final class OfficialXmlReader implements FormatReader {

  private static final Set<String> ROOTS =
      Set.of("officiele-publicatie", "kamerstuk", "kamervragen", "handelingen");

  @Override
  public String name() {
    return "official XML";
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    return ROOTS.contains(XmlSource.rootOf(input.head()));
  }

  @Override
  public void read(Input input, PaperSink sink) throws ReadException, IOException {
    sink.accept(read(input));
  }

  private static Kamerstuk read(Input input) throws ReadException, IOException {
    XmlSource source = new XmlSource(input);
    DoubleEncoding encoding = new DoubleEncoding();
    OfficialXmlPaper paper =
        new OfficialXmlPaper(
            text -> {
              encoding.look(text);
              return text;
            });
    source.read(paper::take);
    List<String> warnings = new ArrayList<>();
    if (source.repaired()) {
      warnings.add(MarkupMessages.beginningPassedOver());
    }
    if (encoding.found()) {
      paper = new OfficialXmlPaper(DoubleEncoding::repair);
      source.read(paper::take);
      warnings.add(MarkupMessages.doubleEncodingRepaired());
    } else if (encoding.suspected()) {
      warnings.add(MarkupMessages.doubleEncodingSuspected());
    }
    return PaperAssembler.assembleMarkedUp(input, paper.units(), paper.findings(), warnings);
  }
}
