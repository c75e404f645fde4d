package nl.kamerspoor.output.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.SampleAnswers;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

/** How what is said in a debate stands in bibliographies. */
final class BibliographySpeechTest {

  private static final IndexedPaper DEBATE =
      new IndexedPaper(
          new PaperId("h-tk-20172018-61-10"),
          "h-tk-20172018-61-10.xml",
          SampleAnswers.metadata(null, "Mkb", LocalDate.of(2018, 3, 14), List.of()));

  @Test
  void aSpeechIsItsSpeakersAndStandsInTheHandelingen() throws IOException {
    StringWriter out = new StringWriter();
    BibliographyPrinter printer = BibliographyPrinter.of(Format.RIS, out);
    printer.begin();
    printer.print(
        BibliographyPrinterTest.paragraph(DEBATE, new Speaker("Van der Lee", "lid", "GroenLinks")));
    printer.print(
        BibliographyPrinterTest.paragraph(
            DEBATE, new Speaker("Van der Lee", "lid", "GroenLinks", true)));
    printer.print(BibliographyPrinterTest.paragraph(DEBATE, Speaker.chair()));
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

        TY  - RPRT
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
    CSLItemData csl = CSLItemData.fromJson(BibliographyPrinterTest.fields(array.getFirst()));
    assertEquals("chapter", csl.getType().toString());
    assertEquals("Handelingen II 2017/18", csl.getContainerTitle());
    assertEquals("Graus", csl.getAuthor()[0].getFamily());
  }

  private static String speech(Format format) throws IOException {
    StringWriter out = new StringWriter();
    BibliographyPrinter printer = BibliographyPrinter.of(format, out);
    printer.begin();
    printer.print(BibliographyPrinterTest.paragraph(DEBATE, new Speaker("Graus", "lid", "PVV")));
    printer.end();
    return out.toString();
  }
}
