package nl.kamerspoor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of a hundred thousand pages: either read paper by paper, or turned away with the reason
 * before they fill the memory. Small in the usual build; {@code kamerspoor.rounds=100} is full
 * size.
 */
final class BigInputTest {

  private static final String SENTENCE =
      "De Kamer wordt geïnformeerd over de aanpak van terrorisme en de terugkeer van uitreizigers. ";

  /** About a page of running text. */
  private static final String PAGE = SENTENCE.repeat(30);

  private static final int PAGES = 1000 * Integer.getInteger("kamerspoor.rounds", 1);

  @TempDir private Path folder;

  /** Counts, and keeps nothing. */
  private static final class Counting implements PaperSink {
    private int papers;
    private long paragraphs;

    @Override
    public void accept(Kamerstuk paper) {
      papers++;
      paragraphs += paper.paragraphs().size();
    }

    @Override
    public void reject(String where, String problem) {
      throw new AssertionError(where + ": " + problem);
    }
  }

  private interface Page {
    String of(int number);
  }

  @Test
  void jsonLinesOfAnySize() throws Exception {
    Path file =
        write(
            "all.jsonl",
            "",
            page ->
                "{\"id\":\"a"
                    + page / 10
                    + "#"
                    + (page % 10 + 1)
                    + "\",\"text\":\""
                    + PAGE
                    + "\"}\n",
            "");
    assertEquals(PAGES / 10 + " papers, " + PAGES + " paragraphs", read(file));
  }

  @Test
  void textOnAsManyLines() throws Exception {
    Path file = write("all.txt", "", page -> SENTENCE.repeat(10).replace(". ", ".\n") + "\n", "");
    assertEquals(
        Files.size(file) <= 16 << 20
            ? "1 papers, " + PAGES + " paragraphs"
            : file
                + " is larger than 16 MB, too large for one paper; split it, or give it as JSON Lines",
        read(file));
  }

  /** Where each line is held against all before it, these take minutes. */
  @Test
  void textOfOneParagraphOnManyLines() throws Exception {
    Path file = folder.resolve("one.txt");
    Files.writeString(file, "de terug-\nkeer van wie weg was\n".repeat(60_000));
    List<String> texts = new ArrayList<>();
    new PaperReader()
        .read(
            file,
            new PaperSink() {
              @Override
              public void accept(Kamerstuk paper) {
                paper.paragraphs().forEach(paragraph -> texts.add(paragraph.text()));
              }

              @Override
              public void reject(String where, String problem) {
                throw new AssertionError(where + ": " + problem);
              }
            });
    assertEquals(List.of("de terugkeer van wie weg was ".repeat(60_000).strip()), texts);
  }

  @Test
  void officialXml() throws Exception {
    Path file =
        write(
            "all.xml",
            "<kamerstuk><tekst>",
            page -> "<al>" + PAGE + "</al>",
            "</tekst></kamerstuk>");
    assertEquals(readOrTooLarge(file, 64), read(file));
  }

  @Test
  void webPage() throws Exception {
    Path file = write("all.html", "<html><body>", page -> "<p>" + PAGE + "</p>", "</body></html>");
    assertEquals(readOrTooLarge(file, 32), read(file));
  }

  @Test
  void wordDocument() throws Exception {
    Path file = folder.resolve("all.docx");
    long size;
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
          </Types>
          """
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
          </Relationships>
          """
              .getBytes(StandardCharsets.UTF_8));
      ZipEntry body = new ZipEntry("word/document.xml");
      zip.putNextEntry(body);
      zip.write(
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
              .getBytes(StandardCharsets.UTF_8));
      for (int page = 0; page < PAGES; page++) {
        zip.write(
            ("<w:p><w:r><w:t>" + numbered(page) + "</w:t></w:r></w:p>")
                .getBytes(StandardCharsets.UTF_8));
      }
      zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      size = body.getSize();
    }
    assertEquals(
        size <= 32 << 20
            ? "1 papers, " + PAGES + " paragraphs"
            : file
                + " is larger than 32 MB, too large for one paper; split it, or give it as JSON Lines",
        read(file));
  }

  /** Written by hand, page after page: a library would hold all of it. */
  @Test
  void pdf() throws Exception {
    Path file = folder.resolve("all.pdf");
    long[] places = new long[2 * PAGES + 4];
    try (CountedOutput out = new CountedOutput(Files.newOutputStream(file))) {
      out.write("%PDF-1.4\n");
      object(out, places, 1, "<</Type/Catalog/Pages 2 0 R>>");
      StringBuilder kids = new StringBuilder();
      for (int page = 0; page < PAGES; page++) {
        kids.append(4 + 2 * page).append(" 0 R ");
      }
      object(out, places, 2, "<</Type/Pages/Count " + PAGES + "/Kids[" + kids + "]>>");
      object(out, places, 3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
      for (int page = 0; page < PAGES; page++) {
        int number = 4 + 2 * page;
        object(
            out,
            places,
            number,
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents "
                + (number + 1)
                + " 0 R>>");
        String text =
            "BT /F1 10 Tf 60 780 Td 14 TL\n"
                + ("(Bladzijde " + page + " over de aanpak van terrorisme en terugkeer.) '\n")
                    .repeat(4)
                + "ET";
        object(
            out,
            places,
            number + 1,
            "<</Length " + text.length() + ">>\nstream\n" + text + "\nendstream");
      }
      long table = out.position;
      out.write("xref\n0 " + places.length + "\n0000000000 65535 f \n");
      for (int i = 1; i < places.length; i++) {
        out.write("%010d 00000 n \n".formatted(places[i]));
      }
      out.write("trailer\n<</Size " + places.length + "/Root 1 0 R>>\n");
      out.write("startxref\n" + table + "\n%%EOF\n");
    }
    assertEquals("1 papers, " + PAGES + " paragraphs", read(file));
  }

  private static void object(CountedOutput out, long[] places, int number, String content)
      throws IOException {
    places[number] = out.position;
    out.write(number + " 0 obj\n" + content + "\nendobj\n");
  }

  /** Knows where in the file it is. */
  private static final class CountedOutput implements Closeable {
    private final BufferedOutputStream out;
    private long position;

    CountedOutput(OutputStream out) {
      this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void write(String text) throws IOException {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      position += text.length();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** A page that does not pack so well that it looks like a bomb. */
  private static String numbered(long page) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      text.append(SENTENCE).append((page * 30 + i) * 7919 % 100_003).append(' ');
    }
    return text.toString();
  }

  private static String readOrTooLarge(Path file, int megabytes) throws IOException {
    return Files.size(file) <= (long) megabytes << 20
        ? "1 papers, " + PAGES + " paragraphs"
        : "%s is larger than %d MB, too large for one paper; split it, or give it as JSON Lines"
            .formatted(file, megabytes);
  }

  private static String read(Path file) throws IOException {
    Counting counting = new Counting();
    try {
      new PaperReader().read(file, counting);
    } catch (ReadException refused) {
      return String.valueOf(refused.getMessage());
    }
    return counting.papers + " papers, " + counting.paragraphs + " paragraphs";
  }

  private Path write(String name, String before, Page page, String after) throws IOException {
    Path file = folder.resolve(name);
    try (BufferedWriter writer =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      writer.write(before);
      for (int number = 0; number < PAGES; number++) {
        writer.write(page.of(number));
      }
      writer.write(after);
    }
    return file;
  }
}
