package nl.kamerspoor.output.reference;

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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.SampleAnswers;
import org.jbibtex.ParseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A bibliography is read back as it was meant, by a library that reads those of others too. */
final class BibliographyPrinterTest {

  static final IndexedPaper PAPER =
      new IndexedPaper(
          new PaperId("kst-29754-423"),
          "kst-29754-423.txt",
          SampleAnswers.metadata(
              new KamerstukNumber(new DossierNumber("29754", null), "423"),
              "Beleidsbrief & {Dreigingsbeeld} 100% \\ #45_a «é»",
              LocalDate.of(2016, 6, 3),
              List.of(
                  new Signatory("S.A. Blok", "Minister van Veiligheid en Justitie"),
                  new Signatory("H.P. van der Maat", null, "VVD"),
                  new Signatory("Van Brenk", "lid"))));

  static final IndexedParagraph PARAGRAPH = paragraph(PAPER, null);

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
        type: RPRT
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
  void billsAndHearingsAreSuch() throws IOException {
    assertEquals(
        List.of("HEAR", "hearing", "BILL", "bill", "BILL", "bill", "RPRT", "report"),
        Stream.of(
                DocumentKind.HANDELINGEN,
                DocumentKind.VOORSTEL_VAN_WET,
                DocumentKind.AMENDEMENT,
                DocumentKind.MEMORIE_VAN_TOELICHTING)
            .flatMap(kind -> Stream.of(ris(kind), csl(kind)))
            .toList());
  }

  private static String ris(DocumentKind kind) {
    return first("TY  - (\\w+)", Format.RIS, kind);
  }

  private static String csl(DocumentKind kind) {
    return first("\"type\":\"(\\w+)\"", Format.CSLJSON, kind);
  }

  static String first(String pattern, Format format, DocumentKind kind) {
    try {
      Matcher matcher =
          Pattern.compile(pattern)
              .matcher(
                  print(
                      format,
                      new IndexedPaper(new PaperId("a"), "a.txt", SampleAnswers.metadata(kind))));
      return matcher.find() ? matcher.group(1) : "";
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Test
  void aPaperIsPrintedOnce() throws IOException {
    StringWriter out = new StringWriter();
    BibliographyPrinter printer = BibliographyPrinter.of(Format.RIS, out);
    printer.begin();
    printer.print(PARAGRAPH);
    printer.print(PARAGRAPH);
    printer.end();
    assertEquals(print(Format.RIS), out.toString());
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> fields(Object object) {
    return (Map<String, Object>) object;
  }

  static IndexedParagraph paragraph(IndexedPaper paper, @Nullable Speaker speaker) {
    return new IndexedParagraph(
        paper,
        new Paragraph(
            1, ParagraphKind.PARAGRAPH, null, 3, "Tekst.", null, List.of(), List.of(), speaker));
  }

  static String print(Format format) throws IOException {
    return print(format, PAPER);
  }

  static String print(Format format, IndexedPaper paper) throws IOException {
    StringWriter out = new StringWriter();
    BibliographyPrinter printer = BibliographyPrinter.of(format, out);
    printer.begin();
    printer.print(paragraph(paper, null));
    printer.end();
    return out.toString();
  }

  static String read(CSLItemData item) {
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
  static String issued(CSLDate date) {
    return date.getDateParts() == null
        ? date.getRaw().replaceAll("[-/]0?", "-")
        : Arrays.stream(date.getDateParts()[0])
            .mapToObj(Integer::toString)
            .collect(Collectors.joining("-"));
  }
}
