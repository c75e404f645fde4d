package nl.kamerspoor.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

public final class ArchivesTest {

  private static final byte[] PAPER = "{\"id\":\"a#1\",\"text\":\"een\"}\n".getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void everyPackingIsReadAsWhatItHolds() throws IOException {
    write("a.jsonl.gz", gzip(PAPER));
    write("a.jsonl.xz", xz(PAPER));
    write("a.zip", zip("letters/a.jsonl", PAPER));
    write("a.tar.gz", gzip(tar("letters/a.jsonl", PAPER)));
    write("b.zip", zip("a.tar.xz", xz(tar("a.jsonl", PAPER))));

    for (String name : List.of("a.jsonl.gz", "a.jsonl.xz", "a.zip", "a.tar.gz", "b.zip")) {
      Gathered gathered = Gathered.from(folder.resolve(name));
      assertEquals(List.of(), gathered.rejected, name);
      assertEquals("a\n  1 paragraph: een\n", gathered.text(), name);
    }
    assertEquals(
        folder + "/b.zip!/a.tar.xz!/a.jsonl",
        Gathered.from(folder.resolve("b.zip")).papers.getFirst().file());
  }

  /** What calls itself a text is one under the ending of its packing too. */
  @Test
  void aPackedTextKeepsTheNameThatTellsWhatItIs() throws IOException {
    byte[] text = "Hierbij zend ik u de brief.\n".getBytes(UTF_8);
    write("kst-29754-3.txt.gz", gzip(text));
    write("kst-29754-3.txt.xz", xz(text));
    write("a.zip", zip("kst-29754-3.TXT.GZ", gzip(text)));
    for (String name : List.of("kst-29754-3.txt.gz", "kst-29754-3.txt.xz", "a.zip")) {
      assertEquals(
          "kst-29754-3\n  1 paragraph: Hierbij zend ik u de brief.\n",
          Gathered.from(folder.resolve(name)).text(),
          name);
    }
  }

  @Test
  void namesThatLeadOutAreRejectedAndTheRestIsRead() throws IOException {
    write("a.zip", zip("../a.jsonl", PAPER, "c:\\a.jsonl", PAPER, "/a.jsonl", PAPER, "ok", PAPER));

    Gathered gathered = Gathered.from(folder.resolve("a.zip"));

    assertEquals(
        List.of(
            "a.zip!/../a.jsonl has a name that points outside the archive; it is not read",
            "a.zip!/c:/a.jsonl has a name that points outside the archive; it is not read",
            "a.zip!//a.jsonl has a name that points outside the archive; it is not read"),
        gathered.rejectedIn(folder));
    assertEquals("a\n  1 paragraph: een\n", gathered.text());
  }

  @Test
  void aPackingThatIsNotKnownIsSaidAndTheRestIsRead() throws IOException {
    byte[] zip = zip("a.jsonl", PAPER, "ok", PAPER);
    byte zstandard = 93; // in the first entry's own header and in the one of the directory
    zip[8] = zstandard;
    zip[new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002") + 10] = zstandard;
    write("a.zip", zip);

    Gathered gathered = Gathered.from(folder.resolve("a.zip"));

    assertEquals(1, gathered.rejected.size(), gathered.rejected.toString());
    assertTrue(gathered.rejected.getFirst().contains("a.zip!/a.jsonl"));
    assertEquals("a\n  1 paragraph: een\n", gathered.text());
  }

  @Test
  void aBombIsGivenUp() throws IOException {
    byte[] lines = (new String(PAPER, UTF_8) + "\n".repeat(32 << 20)).getBytes(UTF_8);
    write("bomb.zip", zip("a.jsonl", PAPER, "b.jsonl", lines));
    write("bomb.gz", gzip(lines));
    write("bomb.xz", xz(lines));

    for (String name : List.of("bomb.zip", "bomb.gz", "bomb.xz")) {
      assertEquals(
          List.of(
              name
                  + " unpacks to more than 500 times its size; this looks like a malicious"
                  + " archive; if it is not, unpack it yourself"),
          Gathered.from(folder.resolve(name)).rejectedIn(folder),
          name);
    }
  }

  @Test
  void archivesInArchivesAreFollowedOnlySoFar() throws IOException {
    byte[] nested = PAPER;
    for (int depth = 0; depth < 6; depth++) {
      nested = gzip(nested);
    }
    write("deep.gz", nested);

    assertEquals(
        List.of(
            "deep.gz holds archives in archives, more than 4 deep; this looks like a malicious"
                + " archive; if it is not, unpack it yourself"),
        Gathered.from(folder.resolve("deep.gz")).rejectedIn(folder));
  }

  @Test
  void aLinkInAnArchiveIsNotFollowed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry link = new TarArchiveEntry("passwords.txt", TarArchiveEntry.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    write("a.tar", bytes.toByteArray());

    assertEquals(
        List.of("a.tar!/passwords.txt is a link or a device, not a file; it is not read"),
        Gathered.from(folder.resolve("a.tar")).rejectedIn(folder));
  }

  @Test
  void aCutOffArchiveSaysSo() throws IOException {
    byte[] whole = xz(tar("a.jsonl", PAPER));
    write("a.tar.xz", Arrays.copyOf(whole, whole.length - 20));
    byte[] zip = zip("a.jsonl", PAPER);
    write("a.zip", Arrays.copyOf(zip, zip.length - 30));

    assertEquals(
        List.of("a.tar.xz can't be unpacked (it ends too early); fetch or pack it again"),
        Gathered.from(folder.resolve("a.tar.xz")).rejectedIn(folder));
    assertEquals(
        List.of("a.zip is a damaged zip archive (Archive is not a ZIP archive); fetch it again"),
        Gathered.from(folder.resolve("a.zip")).rejectedIn(folder));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private interface Packer {
    OutputStream pack(OutputStream out) throws IOException;
  }

  private static byte[] pack(byte[] content, Packer packer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.pack(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] content) throws IOException {
    return pack(content, GZIPOutputStream::new);
  }

  static byte[] xz(byte[] content) throws IOException {
    return pack(content, out -> new XZOutputStream(out, new LZMA2Options(0)));
  }

  /** A changed byte may name another way of packing, which the library tries and gives up. */
  @Test
  void anEntryThatIsNotPackedAsItSaysIsLeftOut() throws IOException {
    byte[] zip = zip("a.txt", "Een brief.".getBytes(UTF_8), "b.txt", "Nog een.".getBytes(UTF_8));
    int directory = new String(zip, ISO_8859_1).indexOf("PK\001\002");
    zip[8] = (byte) ZipMethod.BZIP2.getCode();
    zip[directory + 10] = (byte) ZipMethod.BZIP2.getCode();
    Gathered gathered = Gathered.from(Files.write(folder.resolve("a.zip"), zip));
    assertEquals(
        List.of(
            "a.zip!/a.txt can't be unpacked (Stream is not in the BZip2 format); fetch or pack it"
                + " again"),
        gathered.rejectedIn(folder));
    assertEquals("b\n  1 paragraph: Nog een.\n", gathered.text());
  }

  /** A zip archive of names and contents in turn. */
  public static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        ZipEntry entry = new ZipEntry((String) namesAndContents[i]);
        byte[] content = (byte[]) namesAndContents[i + 1];
        if (entry.getName().equals("mimetype")) {
          // OpenDocument keeps its type unpacked at the top, to be told by the first bytes.
          CRC32 sum = new CRC32();
          sum.update(content);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
      }
    }
    return bytes.toByteArray();
  }

  /** A tar archive of names and contents in turn. */
  static byte[] tar(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        byte[] content = (byte[]) namesAndContents[i + 1];
        TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[i]);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}
