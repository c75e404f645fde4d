package nl.kamerspoor.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML by its byte-order mark or the encoding that it declares, else as UTF-8, and ends with
 * a failure where the bytes are not characters of it. The JDK's parser would print such a failure
 * on the error stream, whatever handler it is given; it gets no bytes, therefore.
 *
 * <p>Rule: W3C, Extensible Markup Language 1.0, appendix F, "Autodetection of Character Encodings".
 */
final class XmlCharacters {

  private static final int DECLARATION_BYTES = 256;
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)");

  private XmlCharacters() {}

  /**
   * Reads the stream, which must support marks, as characters.
   *
   * @throws UnsupportedCharsetException when it declares an encoding that this Java does not know
   * @throws IllegalCharsetNameException when it declares one that can't be any
   */
  static Reader of(InputStream stream) throws IOException {
    Charset charset = charset(stream);
    return new InputStreamReader(
        charset.equals(StandardCharsets.UTF_8) ? new Utf8Check(stream) : stream,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset charset(InputStream stream) throws IOException {
    stream.mark(DECLARATION_BYTES);
    String head = new String(stream.readNBytes(DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
    stream.reset();
    if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) {
      return StandardCharsets.UTF_16; // which takes the mark off
    }
    if (head.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    if (head.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    }
    Matcher encoding = ENCODING.matcher(head);
    if (!encoding.lookingAt()) {
      return StandardCharsets.UTF_8;
    }
    Charset declared = Charset.forName(encoding.group(1).strip());
    // A declaration that could be read a byte at a time does not stand in UTF-16 or UTF-32.
    return declared.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : declared;
  }
}
