package nl.kamerspoor.read.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.read.ArchivesTest;
import nl.kamerspoor.read.Gathered;
import nl.kamerspoor.read.WordParts;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;

public final class DocxReaderTest {

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
        8 figure: Jaar | 2018
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

  /** What the papers of ministries hold besides paragraphs, as Word writes it. */
  @Test
  void controlsBoxesNotesAndTracesOfChangesAreReadAsShown() throws IOException {
    String body =
        """
        <w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>Geachte Voorzitter,</w:t></w:r></w:p></w:sdtContent></w:sdt>
        <w:p><w:r><w:t>Hierbij </w:t></w:r><w:del><w:r><w:delText>geschrapt </w:delText></w:r></w:del>
          <w:ins><w:r><w:t>zend </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>weg </w:t></w:r></w:moveFrom>
          <w:sdt><w:sdtContent><w:r><w:t>ik </w:t></w:r></w:sdtContent></w:sdt>
          <w:r><w:t>de be</w:t></w:r><w:r><w:softHyphen/></w:r><w:r><w:t>leids­brief over de CT</w:t></w:r>
          <w:r><w:noBreakHyphen/></w:r><w:r><w:t>agenda</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>
          <w:r><w:t> en meer</w:t></w:r><w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r>
          <w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r>
          <w:r><w:instrText>HYPERLINK "http://x"</w:instrText></w:r></w:p>
        <w:p><w:r><w:t>Bij een kader.</w:t></w:r><w:r><mc:AlternateContent>
          <mc:Choice><w:txbxContent><w:p><w:r><w:t>In het kader.</w:t></w:r></w:p></w:txbxContent></mc:Choice>
          <mc:Fallback><w:txbxContent><w:p><w:r><w:t>In het kader.</w:t></w:r></w:p></w:txbxContent></mc:Fallback>
        </mc:AlternateContent></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Opsomming"/></w:pPr><w:r><w:t>Eerste punt</w:t></w:r></w:p>
        <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Daaronder</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Opsomming"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>Geen punt</w:t></w:r></w:p>
        <w:p><w:r><w:t>- Getypt punt</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Jaar</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc>
          <w:tc><w:p><w:r><w:t>Er zijn moties.</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Genest</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>
        <w:p><w:r><w:t>De Minister van Defensie,</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>K.H. Ollongren</w:t></w:r></w:p>
        """;
    Path file = Files.write(folder.resolve("brief.docx"), WordParts.docx(body));

    Gathered gathered = Gathered.from(file);

    assertEquals(List.of(), gathered.rejectedIn(folder));
    assertEquals(
        """
        brief
          1 paragraph: Geachte Voorzitter,
          2 paragraph: Hierbij zend ik de beleidsbrief over de CT-agenda en meer. notes [1, 2]
          3 footnote 1: Zie de bijlage.
          4 footnote 2: Kamerstuk 29 754, nr. 391. <Kamerstuk 29 754, nr. 391[kst-29754-391]>
          5 paragraph: Bij een kader.
          6 paragraph: In het kader.
          7 list-item: Eerste punt
          8 list-item: Daaronder
          9 paragraph: Geen punt
          10 list-item: Getypt punt
          11 paragraph: Jaar | Er zijn moties. Genest
          12 signature: De Minister van Defensie, K.H. Ollongren
        """,
        gathered.text());
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
            "zip.docx is a zip archive but not a Word document: it has no word/document.xml; name it"
                + " .zip to read what is in it"),
        Gathered.from(folder.resolve("zip.docx")).rejectedIn(folder));
    assertEquals(
        List.of("blad.docx is an Office file but not a text document; only DOCX is read"),
        Gathered.from(folder.resolve("blad.docx")).rejectedIn(folder));
    assertEquals(
        List.of(
            "geheim.docx is encrypted, or from a Word older than 2007; save it as DOCX without a"
                + " password"),
        Gathered.from(folder.resolve("geheim.docx")).rejectedIn(folder));
    assertEquals(
        List.of(
            "kapot.docx is a damaged Word document (Can't read content types part !); open and save"
                + " it in a word processor"),
        Gathered.from(folder.resolve("kapot.docx")).rejectedIn(folder));
  }

  /** A letter as a word processor writes it. */
  public static byte[] letter() throws IOException {
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
