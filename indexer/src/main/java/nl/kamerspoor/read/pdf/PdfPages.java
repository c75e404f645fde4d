package nl.kamerspoor.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.input.Spool;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of a PDF, one after the other; the only class that knows how PDFBox goes through
 * them. PDFBox is loaded with it, when the first PDF is read, and not before; {@code
 * commons-logging.properties} keeps it silent.
 */
final class PdfPages {

  static {
    FontMappers.set(new PdfFonts());
  }

  private PdfPages() {}

  /** Takes pages as they are read. */
  interface Taker {
    void accept(PdfPage page) throws ReadException;

    /** Takes note of a page that cannot be read; the others are read. */
    void reject(int page, String problem);
  }

  /**
   * Reads all pages, holding no more than one.
   *
   * @throws ReadException when the file is not a PDF, is broken or needs a password
   */
  static void read(Input input, Spool spool, Taker taker) throws ReadException, IOException {
    try (PDDocument document =
        spool.path() == null
            ? Loader.loadPDF(spool.bytes(), "", null, null, IOUtils.createTempFileOnlyStreamCache())
            : Loader.loadPDF(
                spool.path().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      new Stripper(taker).writeText(document, Writer.nullWriter());
    } catch (InvalidPasswordException e) {
      throw new ReadException(input.file(), PdfMessages.isEncrypted(), e);
    } catch (Rejected e) {
      throw e.reason;
    } catch (IOException e) {
      throw new ReadException(
          input.file(), PdfMessages.isBroken(String.valueOf(e.getMessage())), e);
    }
  }

  /** Carries a refusal of the taker through PDFBox. */
  private static final class Rejected extends IOException {
    private static final long serialVersionUID = 1L;
    private final ReadException reason;

    Rejected(ReadException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  private static final class Stripper extends PDFTextStripper {
    private final Taker taker;
    private boolean image;
    private double height;

    Stripper(Taker taker) {
      this.taker = taker;
      setShouldSeparateByBeads(false);
      // Its own suppression takes letters away where type overlaps that a viewer shows narrower.
      setSuppressDuplicateOverlappingText(false);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
      int number = getCurrentPageNo();
      try {
        height = page.getCropBox().getHeight();
        image = holdsImage(page.getResources());
        PdfLimits.check(page);
        super.processPage(page);
      } catch (Rejected e) {
        throw e;
      } catch (IOException | RuntimeException | StackOverflowError e) {
        taker.reject(number, PdfMessages.pageUnreadable(String.valueOf(e.getMessage())));
      }
    }

    @Override
    protected void writePage() throws IOException {
      PdfGlyphs glyphs = new PdfGlyphs();
      for (List<TextPosition> article : charactersByArticle) {
        article.forEach(glyphs::add);
      }
      try {
        taker.accept(
            new PdfPage(getCurrentPageNo(), height, glyphs.segments(), glyphs.turned(), image));
      } catch (ReadException e) {
        throw new Rejected(e);
      }
    }

    private static boolean holdsImage(@Nullable PDResources resources) {
      if (resources == null) {
        return false;
      }
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          return true;
        }
      }
      return false;
    }
  }
}
