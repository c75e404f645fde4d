package nl.kamerspoor.read.markup;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamerspoor.document.Origin;
import nl.kamerspoor.read.assembly.PaperAssembler;
import nl.kamerspoor.read.input.BoundedStream;
import nl.kamerspoor.read.input.FormatReader;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.input.XmlSource;
import nl.kamerspoor.read.metadata.MetadataFindings;
import nl.kamerspoor.read.metadata.MetadataNames;
import nl.kamerspoor.read.metadata.PlainLetter;
import nl.kamerspoor.read.unit.PaperUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads web pages: those of officielebekendmakingen.nl, whose class names tell the parts of a paper
 * and whose {@code meta} elements are its metadata record, and saved copies of others. Scripts,
 * styles, navigation and forms are not part of the text.
 */
public final class HtmlReader implements FormatReader {

  /** The page is held as a tree, which takes many times its size. */
  private static final long MAX_PAGE_BYTES = 32L << 20;

  private static final Set<String> METADATA_NAMES =
      Set.of(
          "DC.identifier",
          "DC.title",
          "DC.type",
          "DC.creator",
          "DC.date",
          "DCTERMS.identifier",
          "DCTERMS.issued",
          "DCTERMS.title",
          "DCTERMS.type",
          "DCTERMS.creator",
          "OVERHEIDop.dossiernummer",
          "OVERHEIDop.ondernummer",
          "OVERHEIDop.vergaderjaar",
          "OVERHEIDop.dossiertitel",
          "OVERHEIDop.documenttitel",
          "OVERHEIDop.indiener");

  @Override
  public String name() {
    return "HTML";
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    byte[] head = input.head();
    String root = XmlSource.rootOf(head).toLowerCase(Locale.ROOT);
    String name = input.name().toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    return root.equals("html") || (named && (!root.isEmpty() || isText(head)));
  }

  @Override
  public void read(Input input, PaperSink sink) throws ReadException, IOException {
    Document page;
    try (InputStream stream = new BoundedStream(input.open(), MAX_PAGE_BYTES)) {
      page = Jsoup.parse(stream, null, "");
    }
    HtmlPaper paper = new HtmlPaper();
    List<PaperUnit> units = PlainLetter.marked(paper.read(page));
    sink.accept(PaperAssembler.assemble(input, units, List.of(findings(page)), List.of()));
  }

  private static MetadataFindings findings(Document page) {
    MetadataNames names = new MetadataNames(Origin.HTML);
    for (Element meta : page.select("meta[name][content]")) {
      String name = known(meta.attr("name"));
      if (name != null) {
        names.add(name, meta.attr("content"));
      }
    }
    return names.findings();
  }

  /** Pages write the names in any case: {@code dcterms.identifier}. */
  private static @Nullable String known(String name) {
    return METADATA_NAMES.stream()
        .filter(one -> one.equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isText(byte[] head) {
    for (byte value : head) {
      if (value == 0) {
        return false;
      }
    }
    return true;
  }
}
