package nl.kamerspoor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.index.IndexedPaper;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

/** A bibliography is read back as it was meant, by a library that reads those of others too. */
final class ReferencePrinterTest {

  private static final IndexedPaper PAPER =
      new IndexedPaper(
          "kst-29754-423",
          "kst-29754-423.txt",
          SampleAnswers.metadata(
              new KamerstukNumber(new DossierNumber("29754", null), "423"),
              "Beleidsbrief & {Dreigingsbeeld} 100% \\ #45_a «é»",
              LocalDate.of(2016, 6, 3),
              List.of(
                  new Signatory("S.A. Blok", "Minister van Veiligheid en Justitie"),
                  new Signatory("H.P. van der Maat", null, "VVD"),
                  new Signatory("Van Brenk", "lid"))));

  private static final String READ =
      """
      type: report
      title: Beleidsbrief & {Dreigingsbeeld} 100% \\ #45_a «é»
      authors: [Blok, S.A., van der Maat, H.P., Van Brenk]
      issued: 2016-6-3
      number: 29754, nr. 423
      series: Kamerstukken II 2016/17
      publisher: Tweede Kamer der Staten-Generaal
      URL: https://zoek.officielebekendmakingen.nl/kst-29754-423.html
      """;

  @Test
  void risIsReadBack() throws IOException {
    List<RISReference> read =
        List.copyOf(new RISParser().parse(new StringReader(print(Format.RIS))).getReferences());
    assertEquals(1, read.size());
    RISReference entry = read.getFirst();
    assertEquals(
        """
        type: GOVDOC
        id: kst-29754-423
        title: Beleidsbrief & {Dreigingsbeeld} 100% \\ #45_a «é»
        authors: [Blok, S.A., van der Maat, H.P., Van Brenk,]
        issued: 2016, 2016/06/03
        number: 29754, nr. 423
        series: Kamerstukken II 2016/17
        publisher: Tweede Kamer der Staten-Generaal
        URL: https://zoek.officielebekendmakingen.nl/kst-29754-423.html
        """,
        """
        type: %s
        id: %s
        title: %s
        authors: %s
        issued: %s, %s
        number: %s
        series: %s
        publisher: %s
        URL: %s
        """
            .formatted(
                entry.getType(),
                entry.getId(),
                entry.getTitle(),
                Arrays.toString(entry.getAuthors()),
                entry.getYear(),
                entry.getDate(),
                entry.getIsbnOrIssn(),
                entry.getSecondaryTitle(),
                entry.getPublisher(),
                entry.getURL()));
  }

  @Test
  void bibtexIsReadBack() throws IOException, ParseException {
    BibTeXConverter converter = new BibTeXConverter();
    CSLItemData item =
        converter
            .toItemData(
                converter.loadDatabase(
                    new ByteArrayInputStream(
                        print(Format.BIBTEX).getBytes(StandardCharsets.UTF_8))))
            .get("kst-29754-423");
    assertEquals(READ, read(Objects.requireNonNull(item)));
  }

  @Test
  void cslJsonIsReadBack() throws IOException {
    List<Object> array =
        new JsonParser(new JsonLexer(new StringReader(print(Format.CSLJSON)))).parseArray();
    assertEquals(1, array.size());
    assertEquals(READ, read(CSLItemData.fromJson(fields(array.getFirst()))));
  }

  @Test
  void aPaperIsPrintedOnce() throws IOException {
    StringWriter out = new StringWriter();
    ReferencePrinter printer = ReferencePrinter.of(Format.RIS, out);
    printer.begin();
    printer.print(PAPER);
    printer.print(PAPER);
    printer.end();
    assertEquals(print(Format.RIS), out.toString());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> fields(Object object) {
    return (Map<String, Object>) object;
  }

  private static String print(Format format) throws IOException {
    StringWriter out = new StringWriter();
    ReferencePrinter printer = ReferencePrinter.of(format, out);
    printer.begin();
    printer.print(PAPER);
    printer.end();
    return out.toString();
  }

  private static String read(CSLItemData item) {
    List<String> authors = new ArrayList<>();
    for (CSLName name : item.getAuthor()) {
      String family =
          name.getNonDroppingParticle() == null
              ? name.getFamily()
              : name.getNonDroppingParticle() + " " + name.getFamily();
      authors.add(family == null ? name.getLiteral() : family);
      if (name.getGiven() != null) {
        authors.add(name.getGiven());
      }
    }
    return """
        type: %s
        title: %s
        authors: %s
        issued: %s
        number: %s
        series: %s
        publisher: %s
        URL: %s
        """
        .formatted(
            item.getType(),
            item.getTitle(),
            authors,
            issued(item.getIssued()),
            item.getNumber(),
            item.getCollectionTitle(),
            item.getPublisher(),
            item.getURL());
  }

  /** As a list of numbers in CSL-JSON, as it was written in the others. */
  private static String issued(CSLDate date) {
    return date.getDateParts() == null
        ? date.getRaw().replaceAll("[-/]0?", "-")
        : Arrays.stream(date.getDateParts()[0])
            .mapToObj(Integer::toString)
            .collect(Collectors.joining("-"));
  }
}
