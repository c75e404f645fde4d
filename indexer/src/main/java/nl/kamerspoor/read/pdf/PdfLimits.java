package nl.kamerspoor.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * Looks at how large the drawing instructions of a page are before they are unpacked to memory: a
 * few kilobytes may hold gigabytes.
 */
final class PdfLimits {

  /** A page full of vector maps takes some tens of megabytes; more is not a page of a paper. */
  static final long MAX_PAGE_BYTES = 256L << 20;

  private static final int MAX_DEPTH = 12;

  private final byte[] buffer = new byte[1 << 16];
  private final Set<COSStream> seen = new HashSet<>();
  private long left = MAX_PAGE_BYTES;

  private PdfLimits() {}

  /**
   * Measures a page.
   *
   * @throws IOException when it is larger than {@link #MAX_PAGE_BYTES}
   */
  static void check(PDPage page) throws IOException {
    PdfLimits limits = new PdfLimits();
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      limits.measure(streams.next().getCOSObject());
    }
    limits.measure(page.getResources(), 0);
  }

  private void measure(@Nullable PDResources resources, int depth) throws IOException {
    if (resources == null || depth > MAX_DEPTH) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        continue;
      }
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDFormXObject form && seen.add(form.getCOSObject())) {
        measure(form.getCOSObject());
        measure(form.getResources(), depth + 1);
      }
    }
  }

  private void measure(COSStream stream) throws IOException {
    try (InputStream raw = stream.createRawInputStream();
        InputStream unpacked = unpacked(raw, stream)) {
      for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
        left -= read;
        if (left < 0) {
          throw new TooLargeException();
        }
      }
    } catch (TooLargeException e) {
      throw e;
    } catch (IOException e) {
      // Damaged at its end, as many are: PDFBox takes what comes before, and so much was counted.
    }
  }

  private static InputStream unpacked(InputStream raw, COSDictionary stream) {
    InputStream unpacked = raw;
    COSBase filters = stream.getDictionaryObject(COSName.FILTER, COSName.F);
    int count = filters instanceof COSArray array ? array.size() : filters == null ? 0 : 1;
    for (int i = 0; i < count; i++) {
      COSBase filter = filters instanceof COSArray array ? array.getObject(i) : filters;
      if (COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
        unpacked = new InflaterInputStream(unpacked);
      }
    }
    return unpacked;
  }

  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super(PdfMessages.pageTooLarge(MAX_PAGE_BYTES));
    }
  }
}
