package nl.kamerspoor.read.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML for streaming: no document type is read, no entity is followed, and a file that refers
 * to one is refused. What stands before the XML declaration and does no harm (a byte-order mark
 * written twice or encoded twice, white space) is passed over.
 */
public final class XmlSource {

  private static final XMLInputFactory FACTORY = factory();

  /** A byte-order mark in UTF-8, and one that was read as Windows-1252 and written again. */
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private static final byte[] MARK_TWICE = {
    (byte) 0xc3, (byte) 0xaf, (byte) 0xc2, (byte) 0xbb, (byte) 0xc2, (byte) 0xbf
  };

  private static final Pattern BEFORE_ROOT =
      Pattern.compile("(?s)<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^<>\\[]*(?:\\[.*?\\]\\s*)?>");

  private static final Pattern ROOT =
      Pattern.compile("^[\\s\\ufeffï»¿]*<(?:[\\w.-]+:)?([\\w.-]+)[\\s>/]");

  /** What the parser says of an entity, declared or not, when it takes no declarations. */
  private static final Pattern ENTITY =
      Pattern.compile("The entity \"(.+?)\" was referenced, but not declared");

  /** The largest papers, budgets with all their tables, have a tenth of it. */
  private static final long MAX_DOCUMENT_BYTES = 64L << 20;

  private final String file;
  private final NamedInput.Content content;
  private int linesBefore;
  private boolean repaired;

  public XmlSource(Input input) {
    this(input.file(), input::open);
  }

  /**
   * @param file how messages name it
   * @param content opens its bytes
   */
  public XmlSource(String file, NamedInput.Content content) {
    this.file = file;
    this.content = content;
  }

  /** Takes one event of the stream after another. */
  public interface Handler {
    void take(XMLStreamReader reader, int event) throws XMLStreamException;
  }

  /** The name of the root element, without prefix; empty when these bytes do not begin XML. */
  public static String rootOf(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0) {
      text = text.replace("\0", "");
    }
    Matcher root = ROOT.matcher(BEFORE_ROOT.matcher(text).replaceAll(""));
    return root.find() ? root.group(1) : "";
  }

  /** Whether something before the XML declaration was passed over, known after reading. */
  public boolean repaired() {
    return repaired;
  }

  /**
   * Streams the whole input through the handler.
   *
   * @throws ReadException when it is not well formed, with line and column
   */
  public void read(Handler handler) throws ReadException, IOException {
    try (InputStream stream =
        new BufferedInputStream(new BoundedStream(content.open(), MAX_DOCUMENT_BYTES))) {
      skipBeforeDeclaration(stream);
      XMLStreamReader reader = FACTORY.createXMLStreamReader(XmlCharacters.of(stream));
      while (reader.hasNext()) {
        handler.take(reader, reader.next());
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new ReadException(
          file, InputMessages.declaresUnknownEncoding(String.valueOf(e.getMessage())), e);
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof Utf8Check.MalformedException malformed) {
        throw new ReadException(
            at(malformed.line, malformed.column),
            InputMessages.isNotWellFormed(String.valueOf(malformed.getMessage())),
            e);
      }
      if (e.getNestedException() instanceof CharacterCodingException) {
        throw new ReadException(file, InputMessages.isNotInDeclaredEncoding(), e);
      }
      if (e.getNestedException() instanceof IOException failed) {
        throw failed;
      }
      String place =
          e.getLocation() == null
              ? file
              : at(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
      Matcher entity = ENTITY.matcher(String.valueOf(e.getMessage()));
      throw new ReadException(
          place,
          entity.find()
              ? InputMessages.refersToEntity(entity.group(1))
              : InputMessages.isNotWellFormed(reason(e)),
          e);
    }
  }

  private String at(int line, int column) {
    return file + ":" + (line + linesBefore) + ":" + column;
  }

  /** The parser's reason, without the place that it repeats. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    return (at < 0 ? message : message.substring(at + "Message: ".length()))
        .replaceAll("\\s+", " ")
        .strip();
  }

  private void skipBeforeDeclaration(InputStream stream) throws IOException {
    skip(stream, MARK);
    int lines = 0;
    boolean more = true;
    while (more) {
      more = skip(stream, MARK) || skip(stream, MARK_TWICE);
      stream.mark(1);
      int next = stream.read();
      if (next == '\n' || next == '\r' || next == ' ' || next == '\t') {
        lines += next == '\n' ? 1 : 0;
        more = true;
      } else {
        stream.reset();
      }
      repaired |= more;
    }
    linesBefore = lines;
  }

  private static boolean skip(InputStream stream, byte[] bytes) throws IOException {
    stream.mark(bytes.length);
    if (Arrays.equals(stream.readNBytes(bytes.length), bytes)) {
      return true;
    }
    stream.reset();
    return false;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
