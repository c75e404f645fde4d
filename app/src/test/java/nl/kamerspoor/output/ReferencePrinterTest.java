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
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Signatory;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.index.IndexedPaper;
import nl.kamerspoor.index.IndexedParagraph;
import org.jbibtex.ParseException;
import org.jspecify.annotations.Nullable;
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

  private static final IndexedParagraph PARAGRAPH = paragraph(PAPER, null);

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
    printer.print(PARAGRAPH);
    printer.print(PARAGRAPH);
    printer.end();
    assertEquals(print(Format.RIS), out.toString());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> fields(Object object) {
    return (Map<String, Object>) object;
  }

  private static IndexedParagraph paragraph(IndexedPaper paper, @Nullable Speaker speaker) {
    return new IndexedParagraph(
        paper,
        new Paragraph(
            1, ParagraphKind.PARAGRAPH, null, 3, "Tekst.", null, List.of(), List.of(), speaker));
  }

  private static String print(Format format) throws IOException {
    StringWriter out = new StringWriter();
    ReferencePrinter printer = ReferencePrinter.of(format, out);
    printer.begin();
    printer.print(PARAGRAPH);
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

  private static final IndexedPaper DEBATE =
      new IndexedPaper(
          "h-tk-20172018-61-10",
          "h-tk-20172018-61-10.xml",
          SampleAnswers.metadata(null, "Mkb", LocalDate.of(2018, 3, 14), List.of()));

  @Test
  void aSpeechIsItsSpeakersAndStandsInTheHandelingen() throws IOException {
    StringWriter out = new StringWriter();
    ReferencePrinter printer = ReferencePrinter.of(Format.RIS, out);
    printer.begin();
    printer.print(paragraph(DEBATE, new Speaker("Van der Lee", "lid", "GroenLinks")));
    printer.print(paragraph(DEBATE, new Speaker("Van der Lee", "lid", "GroenLinks", true)));
    printer.print(paragraph(DEBATE, Speaker.chair()));
    printer.end();
    assertEquals(
        """
        TY  - CHAP
        ID  - h-tk-20172018-61-10-van-der-lee
        AU  - Van der Lee,
        TI  - Mkb
        T2  - Handelingen II 2017/18
        SN  - 61, item 10
        PY  - 2018
        DA  - 2018/03/14
        UR  - https://zoek.officielebekendmakingen.nl/h-tk-20172018-61-10.html
        LA  - nl
        N1  - Van der Lee (GroenLinks), Handelingen II 2017/18, 61, item 10
        ER  -

        TY  - GOVDOC
        ID  - h-tk-20172018-61-10
        TI  - Mkb
        """,
        out.toString()
                .replace("\r\n", "\n")
                .replace("- \n", "-\n")
                .lines()
                .limit(16)
                .collect(Collectors.joining("\n"))
            + "\n");
  }

  @Test
  void aSpeechIsReadBackInOtherForms() throws IOException, ParseException {
    String bibtex = speech(Format.BIBTEX);
    BibTeXConverter converter = new BibTeXConverter();
    CSLItemData read =
        Objects.requireNonNull(
            converter
                .toItemData(
                    converter.loadDatabase(
                        new ByteArrayInputStream(bibtex.getBytes(StandardCharsets.UTF_8))))
                .get("h-tk-20172018-61-10-graus"));
    assertEquals("Graus", read.getAuthor()[0].getLiteral());
    assertEquals("Handelingen II 2017/18", read.getContainerTitle());
    List<Object> array =
        new JsonParser(new JsonLexer(new StringReader(speech(Format.CSLJSON)))).parseArray();
    CSLItemData csl = CSLItemData.fromJson(fields(array.getFirst()));
    assertEquals("chapter", csl.getType().toString());
    assertEquals("Handelingen II 2017/18", csl.getContainerTitle());
    assertEquals("Graus", csl.getAuthor()[0].getFamily());
  }

  private static String speech(Format format) throws IOException {
    StringWriter out = new StringWriter();
    ReferencePrinter printer = ReferencePrinter.of(format, out);
    printer.begin();
    printer.print(paragraph(DEBATE, new Speaker("Graus", "lid", "PVV")));
    printer.end();
    return out.toString();
  }
}
