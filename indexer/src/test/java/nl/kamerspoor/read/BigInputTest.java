package nl.kamerspoor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
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
import nl.kamerspoor.testing.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files of very many pages: those that are read paper by paper or page by page are read whatever
 * their size, a paper in one file is read up to a bound, and a larger one is turned away with the
 * reason before it fills the memory.
 */
final class BigInputTest {

  private static final String SENTENCE =
      "De Kamer wordt geïnformeerd over de aanpak van terrorisme en de terugkeer van uitreizigers. ";

  /** About a page of running text. */
  private static final String PAGE = SENTENCE.repeat(30);

  private static final int PAGES = Rounds.of(1_000);

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

  /** A page of a file, by its number. */
  private interface Page {
    String of(int number);
  }

  /** The formats of a paper in one file, with how large it may be. */
  enum Bounded {
    TEXT("txt", 16, "", _ -> SENTENCE.repeat(10).replace(". ", ".\n") + "\n", ""),
    OFFICIAL_XML(
        "xml", 64, "<kamerstuk><tekst>", _ -> "<al>" + PAGE + "</al>", "</tekst></kamerstuk>"),
    WEB_PAGE("html", 32, "<html><body>", _ -> "<p>" + PAGE + "</p>", "</body></html>"),
    WORD_DOCUMENT(
        "docx",
        32,
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>",
        page -> "<w:p><w:r><w:t>" + numbered(page) + "</w:t></w:r></w:p>",
        "</w:body></w:document>");

    private final String ending;
    private final int megabytes;
    private final String before;

    @SuppressWarnings("ImmutableEnumChecker") // holds nothing
    private final Page page;

    private final String after;

    Bounded(String ending, int megabytes, String before, Page page, String after) {
      this.ending = ending;
      this.megabytes = megabytes;
      this.before = before;
      this.page = page;
      this.after = after;
    }

    /** How many pages fill a part of what is allowed. */
    private int pages(double part) {
      int bytes = page.of(1_000).getBytes(StandardCharsets.UTF_8).length;
      return (int) (part * (megabytes << 20) / bytes);
    }

    private Path write(Path folder, int pages) throws IOException {
      Path file = folder.resolve("all." + ending);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
        if (this == WORD_DOCUMENT) {
          writeWordDocument(out, pages);
        } else {
          writeText(out, pages);
        }
      }
      return file;
    }

    private void writeText(OutputStream out, int pages) throws IOException {
      out.write(before.getBytes(StandardCharsets.UTF_8));
      for (int number = 0; number < pages; number++) {
        out.write(page.of(number).getBytes(StandardCharsets.UTF_8));
      }
      out.write(after.getBytes(StandardCharsets.UTF_8));
    }

    private void writeWordDocument(OutputStream out, int pages) throws IOException {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        zip.write(CONTENT_TYPES.getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry("_rels/.rels"));
        zip.write(RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        writeText(zip, pages);
        zip.closeEntry();
      }
    }
  }

  private static final String CONTENT_TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      </Types>
      """;

  private static final String RELATIONSHIPS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
      </Relationships>
      """;

  /** Pages enough for a long paper; in the thorough build as many as the bound lets through. */
  @ParameterizedTest
  @EnumSource(Bounded.class)
  void aPaperIsReadUpToABound(Bounded format) throws Exception {
    int pages = Math.min(PAGES, format.pages(0.95));
    assertEquals("1 papers, " + pages + " paragraphs", read(format.write(folder, pages)));
  }

  @ParameterizedTest
  @EnumSource(Bounded.class)
  void aLargerPaperIsRefused(Bounded format) throws Exception {
    Path file = format.write(folder, format.pages(1.05));
    assertEquals(
        "%s is larger than %d MB, too large for one paper; split it, or give it as JSON Lines"
            .formatted(file, format.megabytes),
        read(file));
  }

  @Test
  void jsonLinesOfAnySize() throws Exception {
    Path file = folder.resolve("all.jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int page = 0; page < PAGES; page++) {
        writer.write(
            "{\"id\":\"a%d#%d\",\"text\":\"%s\"}\n".formatted(page / 10, page % 10 + 1, PAGE));
      }
    }
    assertEquals(PAGES / 10 + " papers, " + PAGES + " paragraphs", read(file));
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

  private static String read(Path file) throws IOException {
    Counting counting = new Counting();
    try {
      new PaperReader().read(file, counting);
    } catch (ReadException refused) {
      return String.valueOf(refused.getMessage());
    }
    return counting.papers + " papers, " + counting.paragraphs + " paragraphs";
  }
}
