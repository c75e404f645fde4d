package nl.kamerspoor.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import nl.kamerspoor.read.markup.DocxReaderTest;
import nl.kamerspoor.read.markup.HtmlReaderTest;
import nl.kamerspoor.read.markup.OdtReaderTest;
import nl.kamerspoor.read.markup.OfficialXmlReaderTest;
import nl.kamerspoor.read.markup.VlosXmlReaderTest;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes, a reader gives papers or says what is wrong; it never breaks down. */
final class DamagedInputTest {

  @TempDir Path folder;

  @Test
  @Seeded
  void damagedBytesNeverBreakAReader(Random random) throws IOException {
    PrintStream errors = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      readAll(random);
    } finally {
      System.setErr(errors);
    }
    assertEquals("", printed.toString(UTF_8), "no library prints");
  }

  private void readAll(Random random) throws IOException {
    for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
      Path file = folder.resolve(sample.getKey());
      for (int round = 0; round < Rounds.of(20); round++) {
        Files.write(file, damaged(sample.getValue(), random));
        try {
          Gathered.from(file);
        } catch (IOException | RuntimeException | Error e) {
          fail(sample.getKey() + ", round " + round, e);
        }
      }
    }
  }

  private static Map<String, byte[]> samples() throws IOException {
    Map<String, byte[]> samples = new LinkedHashMap<>();
    samples.put("kst-29754-1.xml", OfficialXmlReaderTest.LETTER.getBytes(UTF_8));
    samples.put("vlos.xml", VlosXmlReaderTest.MEETING.getBytes(UTF_8));
    samples.put("page.html", HtmlReaderTest.PAGE.getBytes(UTF_8));
    samples.put("brief.docx", DocxReaderTest.letter());
    samples.put("brief.odt", OdtReaderTest.letter());
    samples.put(
        "a.jsonl", "{\"id\":\"a#1\",\"date\":\"2010-09-30\",\"text\":\"een\"}\n".getBytes(UTF_8));
    samples.put(
        "brief.txt",
        "29 754 Terrorismebestrijding\nNr. 3 BRIEF\n\nGeachte heer,\n".getBytes(UTF_8));
    samples.put("a.zip", ArchivesTest.zip("a.txt", "Geachte heer".getBytes(UTF_8)));
    samples.put("a.tar.xz", ArchivesTest.xz(ArchivesTest.tar("a.txt", "Geachte".getBytes(UTF_8))));
    samples.put("a.txt.gz", ArchivesTest.gzip("Geachte heer".getBytes(UTF_8)));
    return samples;
  }

  /** The bytes with a few of them changed, cut out, doubled, or cut off. */
  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    for (int i = random.nextInt(8); i >= 0; i--) {
      int at = random.nextInt(damaged.length);
      int length = Math.min(random.nextInt(64) + 1, damaged.length - at);
      switch (random.nextInt(4)) {
        case 0 -> damaged[at] = (byte) random.nextInt(256);
        case 1 -> Arrays.fill(damaged, at, at + length, (byte) random.nextInt(256));
        case 2 ->
            System.arraycopy(
                damaged, at, damaged, random.nextInt(damaged.length - length + 1), length);
        default -> damaged = Arrays.copyOf(damaged, Math.max(1, at));
      }
    }
    return damaged;
  }
}
