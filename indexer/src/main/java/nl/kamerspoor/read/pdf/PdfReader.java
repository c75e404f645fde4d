package nl.kamerspoor.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.kamerspoor.read.input.FormatReader;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.input.Spool;

/**
 * Reads PDF: places and fonts of the glyphs say what is a column, a heading, a footnote, the
 * furniture of a page.
 */
public final class PdfReader implements FormatReader {

  private static final String SIGNATURE = "%PDF-";

  @Override
  public String name() {
    return "PDF";
  }

  /**
   * Looks for the signature of PDF, which may stand behind other bytes, of a mail server for
   * instance.
   */
  @Override
  public boolean recognizes(Input input) {
    try {
      byte[] head = input.head();
      String text = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
      return text.contains(SIGNATURE);
    } catch (IOException e) {
      return false; // Reading it tells why.
    }
  }

  @Override
  public void read(Input input, PaperSink sink) throws ReadException, IOException {
    try (InputStream stream = input.open();
        Spool spool = Spool.of(stream)) {
      PdfPaper paper = new PdfPaper(input, sink);
      PdfPages.read(input, spool, paper);
      sink.accept(paper.finish());
    }
  }
}
