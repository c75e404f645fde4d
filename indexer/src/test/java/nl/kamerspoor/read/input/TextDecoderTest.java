package nl.kamerspoor.read.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextDecoderTest {

  @Test
  void readsUtf8WithMarkAndAnyLineEnds() throws Exception {
    byte[] bytes = "\uFEFFSyrië\r\nen Irak\rregio’s\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("Syrië", "en Irak", "regio’s"), lines(bytes));
  }

  @Test
  void saysThatATextLooksLikeWindows1252() {
    byte[] bytes = "Zij reisden naar Syrië en «Irak»".getBytes(Charset.forName("windows-1252"));
    assertRejected(
        "a.txt is not UTF-8 (byte 0xEB at byte 22); looks like Windows-1252; convert with iconv -f WINDOWS-1252 -t UTF-8",
        bytes);
  }

  @Test
  void saysWhereBytesAreNoUtf8() {
    byte[] bytes = "abc\u0000".getBytes(StandardCharsets.UTF_8);
    bytes[3] = (byte) 0x81;
    assertRejected("a.txt is not UTF-8 (byte 0x81 at byte 4); save it as UTF-8", bytes);
  }

  @Test
  void rejectsBinary() {
    assertRejected(
        "a.txt is binary, not text (a NUL byte at byte 3)", new byte[] {'P', 'K', 0, 4, 'x'});
  }

  @Test
  void saysThatATextLooksLikeUtf16() {
    assertRejected(
        "a.txt is binary, not text (a NUL byte at byte 3); looks like UTF-16; convert with iconv -f UTF-16 -t UTF-8",
        "\uFEFFab".getBytes(StandardCharsets.UTF_16BE));
  }

  @Test
  void rejectsAnEmptyText() {
    assertRejected("a.txt is empty, there is no text in it", new byte[0]);
    assertRejected(
        "a.txt is empty, there is no text in it", "\uFEFF \n\t\n".getBytes(StandardCharsets.UTF_8));
  }

  /** 200 MB on one line: rejected after 16 MB, and never held. */
  @Test
  void rejectsAHugeLineWithoutReadingOn() {
    InputStream endless =
        new InputStream() {
          private long left = 200L * 1024 * 1024;

          @Override
          public int read() {
            return left-- > 0 ? 'a' : -1;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, offset, offset + count, (byte) 'a');
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
          }
        };
    ReadException rejected =
        assertThrows(ReadException.class, () -> TextDecoder.lines("a.txt", endless));
    assertEquals(
        "a.txt is larger than 16 MB, too large for one paper; split it, or give it as JSON Lines",
        rejected.getMessage());
  }

  private static void assertRejected(String message, byte[] bytes) {
    assertEquals(message, assertThrows(ReadException.class, () -> lines(bytes)).getMessage());
  }

  private static List<String> lines(byte[] bytes) throws Exception {
    return TextDecoder.lines("a.txt", new ByteArrayInputStream(bytes));
  }
}
