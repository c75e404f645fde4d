package nl.kamerspoor.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;

final class DocxReaderTest {

  /** How the same letter is read from every word processor. */
  static final String LETTER_AS_READ =
      """
      kst-29754-516
        1 letterhead: 29 754 Terrorismebestrijding
        2 letterhead: Nr. 516 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID
        3 letterhead: Den Haag, 24 juni 2019
        4 heading: Inleiding
        5 paragraph: Hierbij zend ik u de brief. notes [1]
        6 footnote 1: Zie de bijlage.
        7 list-item: Eerste punt
        8 paragraph: Jaar | 2018
        9 signature: De Minister van Justitie en Veiligheid, F.B.J. Grapperhaus
      """;

  @TempDir Path folder;

  @Test
  void aLetterIsReadWithEveryPartInItsPlace() throws IOException {
    Files.write(folder.resolve("brief.docx"), letter());

    Gathered gathered = Gathered.from(folder.resolve("brief.docx"));

    assertEquals(List.of(), gathered.rejected);
    assertEquals(LETTER_AS_READ + "  0 furniture: Concept\n", gathered.text());
    assertEquals(
        "Sourced[value=2019-06-24, origin=LETTERHEAD]",
        String.valueOf(gathered.papers.getFirst().metadata().date()));
  }

  @Test
  void whatIsNoWordDocumentSaysSo() throws IOException {
    Files.write(folder.resolve("zip.docx"), ArchivesTest.zip("a.txt", "tekst".getBytes(UTF_8)));
    Files.write(
        folder.resolve("blad.docx"),
        ArchivesTest.zip("[Content_Types].xml", new byte[9], "xl/workbook.xml", new byte[9]));
    Files.write(
        folder.resolve("kapot.docx"),
        ArchivesTest.zip("[Content_Types].xml", new byte[9], "word/document.xml", new byte[9]));
    // What Office encrypts, and what it wrote before 2007, begins so.
    byte[] container = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    Files.write(folder.resolve("geheim.docx"), container);

    assertEquals(
        List.of(
            "zip.docx is a zip archive and no Word document, it has no word/document.xml; name it"
                + " .zip to read what is in it"),
        Gathered.from(folder.resolve("zip.docx")).rejectedIn(folder));
    assertEquals(
        List.of("blad.docx is an Office file but no text document; only DOCX is read"),
        Gathered.from(folder.resolve("blad.docx")).rejectedIn(folder));
    assertEquals(
        List.of(
            "geheim.docx is encrypted, or of a Word older than 2007; save it as DOCX without a"
                + " password"),
        Gathered.from(folder.resolve("geheim.docx")).rejectedIn(folder));
    assertEquals(
        List.of(
            "kapot.docx is a damaged Word document (Can't read content types part !); open and save"
                + " it in a word processor"),
        Gathered.from(folder.resolve("kapot.docx")).rejectedIn(folder));
  }

  /** A letter as a word processor writes it. */
  static byte[] letter() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      say(document, "29 754 Terrorismebestrijding");
      say(document, "Nr. 516 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID");
      say(document, "Den Haag, 24 juni 2019");
      XWPFParagraph heading = say(document, "Inleiding");
      heading.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
      XWPFParagraph text = say(document, "Hierbij  zend ik\tu de brief.");
      document.createFootnotes();
      XWPFFootnote note = document.createFootnote();
      note.createParagraph().createRun().setText("Zie de bijlage.");
      text.addFootnoteReference(note);
      CTAbstractNum list = CTAbstractNum.Factory.newInstance();
      list.setAbstractNumId(BigInteger.ONE);
      say(document, "Eerste punt")
          .setNumID(
              document
                  .createNumbering()
                  .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(list))));
      XWPFTableRow row = document.createTable(1, 2).getRow(0);
      row.getCell(0).setText("Jaar");
      row.getCell(1).setText("2018");
      say(document, "De Minister van Justitie en Veiligheid,");
      say(document, "F.B.J. Grapperhaus");
      document
          .createFooter(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Concept");
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static XWPFParagraph say(XWPFDocument document, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(text);
    return paragraph;
  }
}
