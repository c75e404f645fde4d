package nl.kamerspoor.output.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.ListingPrinter;
import nl.kamerspoor.output.data.ReproducibleZip;
import nl.kamerspoor.output.words.VisibleText;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Writes a report as a Word document (DOCX, ISO/IEC 29500) on A4: Dutch, and only in styles that
 * Word knows, so that it takes the look of whatever it is pasted into. It is kept in the memory
 * until its end.
 */
public final class DocxReport implements ReportWriter {

  /** Word's names of the styles; what they look like stands in a file beside this class. */
  private static final String STYLES = "styles.xml";

  private static final String QUOTATION = "Quote";
  private static final String SOURCE = "Source";
  private static final String TABLE = "TableGrid";
  private static final String LINK = "Hyperlink";

  // Lengths in twentieths of a point.
  private static final int PAGE_WIDTH = 11906;
  private static final int PAGE_HEIGHT = 16838;
  private static final int MARGIN = 1418;
  private static final int HALF_MARGIN = 709;
  private static final int TWIPS_PER_POINT = 20;

  private static final int TABLE_POINTS = 9;

  private final XWPFDocument document = new XWPFDocument();
  private final Path draft;
  private final OutputStream out;
  private final Instant made;

  /**
   * A report.
   *
   * @param draft a file to work in, which goes at the end
   * @param out takes the document once it is complete; stays open
   * @param made the moment that it says it was made at: the index's, so that equal reports are
   *     equal bytes
   */
  public DocxReport(Path draft, OutputStream out, Instant made) {
    this.draft = draft;
    this.out = out;
    this.made = made.truncatedTo(ChronoUnit.SECONDS); // Word reads no fractions.
  }

  @Override
  public void begin(String title) throws IOException {
    document.getProperties().getCoreProperties().setTitle(VisibleText.of(title));
    document.getProperties().getCoreProperties().setCreator("Kamerspoor");
    try (InputStream styles =
        Objects.requireNonNull(DocxReport.class.getResourceAsStream(STYLES), STYLES)) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
    } catch (XmlException impossible) {
      throw new IllegalStateException(impossible); // It is a part of the program.
    }
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setHeader(BigInteger.valueOf(HALF_MARGIN));
    margins.setFooter(BigInteger.valueOf(HALF_MARGIN));
    margins.setGutter(BigInteger.ZERO);
  }

  @Override
  public void heading(Level level, String text) {
    String style =
        switch (level) {
          case TITLE -> "Title";
          case QUERY -> "Heading1";
          case HIT -> "Heading2";
        };
    write(paragraphOf(style), List.of(ReportSpan.plain(text)));
  }

  @Override
  public void paragraph(String text) {
    write(document.createParagraph(), List.of(ReportSpan.plain(text)));
  }

  @Override
  public void quotation(List<ReportSpan> text) {
    write(paragraphOf(QUOTATION), text);
  }

  @Override
  public void source(List<ReportSpan> text) {
    write(paragraphOf(SOURCE), text);
  }

  private XWPFParagraph paragraphOf(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  private static void write(XWPFParagraph paragraph, List<ReportSpan> spans) {
    for (ReportSpan span : spans) {
      if (span.text().isEmpty()) {
        continue;
      }
      XWPFRun run =
          span.link() == null
              ? paragraph.createRun()
              : paragraph.createHyperlinkRun(span.link().toString());
      run.setText(VisibleText.of(span.text()));
      if (span.link() != null) {
        run.setStyle(LINK);
      }
      switch (span.style()) {
        case PLAIN -> {}
        case MATCH -> run.setBold(true);
        case PUBLICATION -> run.setItalic(true);
      }
    }
  }

  @Override
  public void table(Listing<?> rows) {
    List<List<Cell>> cells = rows.cells();
    List<String> headings = rows.headings();
    XWPFTable table = document.createTable(cells.size() + 1, headings.size());
    table.setStyleID(TABLE);
    table.setWidth("100%");
    table.getRow(0).setRepeatHeader(true);
    for (int column = 0; column < headings.size(); column++) {
      boolean isNumber = ListingPrinter.isNumbers(cells, column);
      cell(table.getRow(0).getCell(column), headings.get(column), isNumber).setBold(true);
      for (int row = 0; row < cells.size(); row++) {
        String shown = cells.get(row).get(column).shown();
        cell(table.getRow(row + 1).getCell(column), shown, isNumber);
      }
    }
    // Word wants a paragraph between a table and whatever comes next.
    document.createParagraph();
  }

  private static XWPFRun cell(XWPFTableCell cell, String text, boolean isNumber) {
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setSpacingAfter(0);
    paragraph.setAlignment(isNumber ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
    XWPFRun run = paragraph.createRun();
    run.setText(VisibleText.of(text));
    run.setFontSize(TABLE_POINTS);
    return run;
  }

  @Override
  public void picture(ReportPicture picture, String text) throws IOException {
    double points = (PAGE_WIDTH - 2.0 * MARGIN) / TWIPS_PER_POINT;
    XWPFRun run = document.createParagraph().createRun();
    try {
      run.addPicture(
              picture.open(),
              PictureType.PNG,
              "trend.png",
              Units.toEMU(points),
              Units.toEMU(points * picture.height() / picture.width()))
          .getCTPicture()
          .getNvPicPr()
          .getCNvPr()
          .setDescr(VisibleText.of(text));
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException(impossible); // It is a PNG.
    }
  }

  @Override
  public void end() throws IOException {
    try (XWPFDocument whole = document;
        OutputStream bytes = Files.newOutputStream(draft)) {
      whole.write(bytes);
    }
    ReproducibleZip.copy(draft, out, made);
    Files.deleteIfExists(draft);
  }
}
