package nl.kamerspoor.read.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class XmlCharactersTest {

  private static final String TEXT = "<p>coördinator € 5</p>";

  @Test
  void theDeclaredEncodingIsTaken() throws Exception {
    for (String name : new String[] {"windows-1252", "Cp1252", "ISO-8859-15", "utf-8", "UTF-8"}) {
      String text = "<?xml version='1.0' encoding='" + name + "'?>" + TEXT;
      assertEquals("coördinator € 5", read(text.getBytes(Charset.forName(name))), name);
    }
  }

  @Test
  void sixteenBitsAreToldByTheirMarkOrByTheFirstCharacter() throws Exception {
    Map<String, Charset> orders = Map.of("LE", UTF_16LE, "BE", UTF_16BE);
    for (Map.Entry<String, Charset> order : orders.entrySet()) {
      for (String before : new String[] {"\ufeff", ""}) {
        String text = before + "<?xml version='1.0' encoding='UTF-16'?>" + TEXT;
        assertEquals("coördinator € 5", read(text.getBytes(order.getValue())), order.getKey());
      }
    }
  }

  @Test
  void aDeclarationThatItsOwnBytesDenyIsPassedOver() throws Exception {
    String text = "<?xml version='1.0' encoding='UTF-16'?>" + TEXT;
    assertEquals("coördinator € 5", read(text.getBytes(UTF_8)));
  }

  @Test
  void whatCannotBeDecodedIsRefused() {
    assertEquals(
        "a.xml:1:6 is not well-formed XML: the byte f6 is not UTF-8; fetch it again, or declare its"
            + " real encoding",
        refused("<p>co\u00f6</p>".getBytes(ISO_8859_1)));
    assertEquals(
        "a.xml declares an unknown encoding, klingon; save it as UTF-8",
        refused("<?xml version='1.0' encoding='klingon'?><p/>".getBytes(UTF_8)));
    assertEquals(
        "a.xml declares an unknown encoding, !; save it as UTF-8",
        refused("<?xml version='1.0' encoding='!'?><p/>".getBytes(UTF_8)));
    assertEquals(
        "a.xml has bytes that are not characters of the encoding that it declares; fetch it"
            + " again, or declare its real encoding",
        refused("<?xml version='1.0' encoding='US-ASCII'?><p>co\u00f6</p>".getBytes(ISO_8859_1)));
  }

  private static String refused(byte[] bytes) {
    return String.valueOf(assertThrows(ReadException.class, () -> read(bytes)).getMessage());
  }

  private static String read(byte[] bytes) throws ReadException, IOException {
    StringBuilder text = new StringBuilder();
    new XmlSource("a.xml", () -> new ByteArrayInputStream(bytes))
        .read(
            (reader, event) -> {
              if (reader.hasText()) {
                text.append(reader.getText());
              }
            });
    return text.toString();
  }
}
