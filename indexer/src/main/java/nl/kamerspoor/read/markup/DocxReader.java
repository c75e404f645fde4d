package nl.kamerspoor.read.markup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kamerspoor.read.assembly.PaperAssembler;
import nl.kamerspoor.read.input.BoundedStream;
import nl.kamerspoor.read.input.DecompressionGuard;
import nl.kamerspoor.read.input.FormatReader;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.input.ZipParts;
import nl.kamerspoor.read.metadata.PlainLetter;
import nl.kamerspoor.read.unit.PaperUnit;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads Word documents (DOCX, ISO/IEC 29500), with their headings, lists, tables and footnotes. */
public final class DocxReader implements FormatReader {

  private static final String BODY = "word/document.xml";

  /** The first bytes of the container in which Office keeps encrypted and old documents. */
  private static final byte[] OLE = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  /** The body is held as a tree, which takes many times its size. */
  private static final long MAX_BODY_BYTES = 32L << 20;

  /** Any other part; a picture has fewer bytes than that. */
  private static final long MAX_PART_BYTES = 512L << 20;

  @Override
  public String name() {
    return "DOCX";
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    byte[] head = input.head();
    return isOle(head)
        || (ZipParts.isZip(head) && input.name().toLowerCase(Locale.ROOT).endsWith(".docx"))
        || ZipParts.shows(head, "[Content_Types].xml")
        || ZipParts.shows(head, "word/");
  }

  @Override
  public void read(Input input, PaperSink sink) throws ReadException, IOException {
    if (isOle(input.head())) {
      throw ReadException.ofOtherKind(input.file(), MarkupMessages.isOldOrEncryptedWord());
    }
    try (ZipParts parts = ZipParts.of(input)) {
      if (!parts.has(BODY)) {
        throw parts.has("[Content_Types].xml")
            ? ReadException.ofOtherKind(input.file(), MarkupMessages.isOtherOfficeFile())
            : new ReadException(input.file(), MarkupMessages.isZipWithoutWord(BODY));
      }
      if (parts.size(BODY) > MAX_BODY_BYTES) {
        throw new BoundedStream.TooLargeException(MAX_BODY_BYTES);
      }
    }
    List<PaperUnit> units;
    ZipSecureFile.setMaxEntrySize(MAX_PART_BYTES);
    try (InputStream stream = input.open();
        XWPFDocument document = new XWPFDocument(stream)) {
      units = new DocxPaper(document).units();
    } catch (IOException | RuntimeException e) {
      throw new ReadException(
          input.file(), MarkupMessages.isDamagedWord(DecompressionGuard.reason(e)), e);
    }
    sink.accept(PaperAssembler.assemble(input, PlainLetter.marked(units), List.of(), List.of()));
  }

  private static boolean isOle(byte[] head) {
    return head.length >= OLE.length && Arrays.equals(head, 0, OLE.length, OLE, 0, OLE.length);
  }
}
