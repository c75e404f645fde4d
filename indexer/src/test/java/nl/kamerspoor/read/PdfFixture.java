package nl.kamerspoor.read;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/** Makes small PDFs to read; places are in points from the top left of an A4 page. */
public final class PdfFixture implements Closeable {

  private final PDFont regular = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private final PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
  final PDDocument document = new PDDocument();
  private @Nullable PDPageContentStream content;

  public PdfFixture page() throws IOException {
    close(content);
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    return this;
  }

  public PdfFixture text(double left, double baseline, double size, String text)
      throws IOException {
    return print(regular, left, baseline, size, text);
  }

  public PdfFixture bold(double left, double baseline, double size, String text)
      throws IOException {
    return print(bold, left, baseline, size, text);
  }

  /** Lines of running text, a line a string, from the baseline of the first on. */
  public PdfFixture lines(double left, double baseline, double size, String... lines)
      throws IOException {
    for (int i = 0; i < lines.length; i++) {
      text(left, baseline + i * size * 1.2, size, lines[i]);
    }
    return this;
  }

  private PdfFixture print(PDFont font, double left, double baseline, double size, String text)
      throws IOException {
    PDPageContentStream stream = content;
    if (stream == null) {
      throw new IllegalStateException("a page first");
    }
    stream.beginText();
    stream.setFont(font, (float) size);
    stream.newLineAtOffset((float) left, (float) (PDRectangle.A4.getHeight() - baseline));
    stream.showText(text);
    stream.endText();
    return this;
  }

  /** How wide a text is, in points. */
  public double width(boolean isBold, double size, String text) throws IOException {
    return (isBold ? bold : regular).getStringWidth(text) / 1000 * size;
  }

  /** Ends the page; what is drawn next needs another. */
  void finish() throws IOException {
    close(content);
    content = null;
  }

  /** Writes the file into the folder. */
  public Path save(Path folder, String name) throws IOException {
    finish();
    Path file = folder.resolve(name);
    document.save(file.toFile());
    return file;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private static void close(@Nullable PDPageContentStream stream) throws IOException {
    if (stream != null) {
      stream.close();
    }
  }
}
