package nl.kamerspoor.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.read.archive.CompressedReader;
import nl.kamerspoor.read.archive.TarReader;
import nl.kamerspoor.read.archive.ZipReader;
import nl.kamerspoor.read.input.BoundedStream;
import nl.kamerspoor.read.input.DecompressionGuard;
import nl.kamerspoor.read.input.FormatReader;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.InputReader;
import nl.kamerspoor.read.input.NamedInput;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.input.XmlSource;
import nl.kamerspoor.read.json.JsonLinesReader;
import nl.kamerspoor.read.markup.DocxReader;
import nl.kamerspoor.read.markup.HtmlReader;
import nl.kamerspoor.read.markup.OdtReader;
import nl.kamerspoor.read.markup.OfficialXmlReader;
import nl.kamerspoor.read.markup.VlosXmlReader;
import nl.kamerspoor.read.pdf.PdfReader;
import nl.kamerspoor.read.text.TextReader;

/**
 * Reads a file of any known format, packed or not, as the papers that it holds.
 *
 * <p>The format is judged by the first bytes, and by the name only where these leave a choice.
 */
public final class PaperReader implements InputReader {

  /**
   * The version of the rules of reading, counted up whenever they make other papers or paragraphs
   * of a file; an index of another version must be made anew.
   */
  public static final String VERSION = "5";

  /** Every format; the first that recognizes an input reads it. */
  private final List<FormatReader> formats =
      List.of(
          new CompressedReader(this),
          new TarReader(this),
          new OdtReader(),
          new DocxReader(),
          new ZipReader(this),
          new PdfReader(),
          new JsonLinesReader(),
          new OfficialXmlReader(),
          new VlosXmlReader(),
          new HtmlReader(),
          new TextReader());

  /**
   * Reads all papers of a file, one at a time. A part of it that cannot be read (an entry of an
   * archive, a line) is reported to the sink and the rest goes on.
   *
   * @throws ReadException when nothing of the file can be read; it names the file and says what is
   *     wrong and what to do
   * @throws IOException when the disk fails
   */
  public void read(Path file, PaperSink sink) throws ReadException, IOException {
    read(file, file.toString(), sink);
  }

  /**
   * Reads all papers of a file under another name.
   *
   * @param where how messages and records name the file
   */
  public void read(Path file, String where, PaperSink sink) throws ReadException, IOException {
    if (Files.isDirectory(file)) {
      throw new ReadException(where, ReaderMessages.isFolder());
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new ReadException(where, ReaderMessages.isDevice());
    }
    try {
      read(NamedInput.of(file, where, sink::at), sink);
    } catch (NoSuchFileException e) {
      throw new ReadException(where, ReaderMessages.doesNotExist(), e);
    } catch (AccessDeniedException e) {
      throw new ReadException(where, ReaderMessages.mayNotBeRead(), e);
    }
  }

  @Override
  public void read(NamedInput input, PaperSink sink) throws ReadException, IOException {
    if (input.head().length == 0) {
      throw new ReadException(input.file(), ReaderMessages.isEmpty());
    }
    FormatReader format = formatOf(input);
    Passing passing = new Passing(sink);
    try {
      format.read(input, passing);
    } catch (DecompressionGuard.TooLargeException e) {
      if (input.depth() > 0) {
        throw e;
      }
      throw new ReadException(e.where(), e.problem(), e);
    } catch (BoundedStream.TooLargeException e) {
      throw new ReadException(input.file(), e.problem(), e);
    } catch (RuntimeException e) {
      // Libraries give up on damaged bytes in many ways; a failure of the receiver is not theirs.
      if (passing.receiving) {
        throw e;
      }
      throw damaged(input, format, e);
    } catch (StackOverflowError e) {
      throw damaged(input, format, e);
    }
    if (!passing.any) {
      throw new ReadException(input.file(), ReaderMessages.holdsNoPaper());
    }
  }

  private static ReadException damaged(Input input, FormatReader format, Throwable cause) {
    return new ReadException(input.file(), ReaderMessages.isDamaged(format.name(), cause), cause);
  }

  private FormatReader formatOf(NamedInput input) throws ReadException, IOException {
    for (FormatReader format : formats) {
      if (format.recognizes(input)) {
        return format;
      }
    }
    String root = XmlSource.rootOf(input.head());
    if (!root.isEmpty()) {
      throw new ReadException(input.file(), ReaderMessages.isUnknownXml(root));
    }
    throw ReadException.ofOtherKind(input.file(), ReaderMessages.isOfNoKnownFormat());
  }

  /** Passes on papers that hold text, and reports the others. */
  private static final class Passing implements PaperSink {
    private final PaperSink sink;
    private boolean any;
    private boolean receiving;

    Passing(PaperSink sink) {
      this.sink = sink;
    }

    @Override
    public void accept(Kamerstuk kamerstuk) {
      receiving = true;
      any = true;
      if (kamerstuk.paragraphs().stream().anyMatch(Paragraph::searchable)) {
        sink.accept(kamerstuk);
      } else {
        sink.reject(kamerstuk.file(), ReaderMessages.holdsNoText());
      }
      receiving = false;
    }

    @Override
    public void reject(String where, String problem) {
      receiving = true;
      any = true;
      sink.reject(where, problem);
      receiving = false;
    }

    @Override
    public void passOver(String where, String problem) {
      receiving = true;
      any = true;
      sink.passOver(where, problem);
      receiving = false;
    }
  }
}
