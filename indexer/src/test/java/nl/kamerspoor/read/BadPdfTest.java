package nl.kamerspoor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read as PDF is refused in one sentence that says what to do. */
class BadPdfTest {

  @TempDir private Path folder;

  @Test
  void encryptedNeedsItsPasswordTaken() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page().text(100, 100, 10, "Geheim");
      protect(pdf, "eigenaar", "lezer");
      assertRejected(
          pdf.save(folder, "secret.pdf"), "secret.pdf is encrypted; save it without a password");
    }
  }

  /** A password for changes only, as many publishers set, hinders no reader. */
  @Test
  void ownersPasswordDoesNotMatter() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page().text(100, 100, 10, "Openbaar.");
      protect(pdf, "eigenaar", "");
      assertEquals(
          "open\n  1 paragraph: Openbaar.\n", Gathered.from(pdf.save(folder, "open.pdf")).text());
    }
  }

  private static void protect(PdfFixture pdf, String owner, String user) throws IOException {
    pdf.finish();
    pdf.document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
  }

  @Test
  void scannedPagesNeedOcr() throws IOException {
    assertRejected(
        scan("scan.pdf", 2, 0),
        "scan.pdf is scanned: its 2 pages are images without text; run OCR on it (ocrmypdf, for"
            + " instance) and read the result");
  }

  @Test
  void scannedPagesAmongOthersAreTold() throws IOException {
    Gathered gathered = Gathered.from(scan("mixed.pdf", 2, 1));
    assertEquals(
        List.of("pages without text, images only: [1, 2]"), gathered.papers.getFirst().warnings());
    assertEquals("mixed\n  1 paragraph: Een bladzijde.\n", gathered.text());
  }

  private Path scan(String name, int images, int texts) throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      for (int i = 0; i < images; i++) {
        PDPage page = new PDPage();
        pdf.document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf.document, page)) {
          BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
          content.drawImage(LosslessFactory.createFromImage(pdf.document, image), 0, 0, 600, 800);
        }
      }
      for (int i = 0; i < texts; i++) {
        pdf.page().text(100, 100, 10, "Een bladzijde.");
      }
      return pdf.save(folder, name);
    }
  }

  @Test
  void emptyPagesHoldNoText() throws IOException {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page();
      assertRejected(pdf.save(folder, "blank.pdf"), "blank.pdf holds no text");
    }
  }

  @Test
  void brokenFileIsNoEmptySuccess() throws IOException {
    Path file = folder.resolve("broken.pdf");
    Files.writeString(file, "%PDF-1.7\nvier bladzijden, door de fax", StandardCharsets.US_ASCII);
    Gathered gathered = Gathered.from(file);
    assertEquals(List.of(), gathered.papers);
    assertEquals(1, gathered.rejected.size());
    String message = gathered.rejectedIn(folder).getFirst();
    assertTrue(message.startsWith("broken.pdf is broken and can't be read as PDF ("), message);
  }

  @Test
  void onePageBeyondMeasureDoesNotStopTheOthers() throws IOException {
    Path file = folder.resolve("bomb.pdf");
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page().text(100, 100, 10, "De eerste bladzijde.").finish();
      bomb(pdf.document);
      pdf.page().text(100, 100, 10, "De derde bladzijde.");
      pdf.save(folder, "bomb.pdf");
    }
    assertTrue(Files.size(file) < 2_000_000, "a bomb is small");
    Gathered gathered = Gathered.from(file);
    assertEquals(
        List.of(
            "bomb.pdf, page 2 can't be read (its instructions take more than 256 MB); the other"
                + " pages were read"),
        gathered.rejectedIn(folder));
    assertEquals(
        "bomb\n  1 paragraph: De eerste bladzijde.\n  2 paragraph: De derde bladzijde.\n",
        gathered.text());
  }

  /** A page of 300 MB of spaces, which pack to a third of a megabyte. */
  private static void bomb(PDDocument document) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    PDStream stream = new PDStream(document);
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      for (int i = 0; i < 300; i++) {
        out.write(spaces);
      }
    }
    page.setContents(stream);
  }

  /** Bytes changed at random: each file is read or refused, never anything else. */
  @Test
  @Seeded
  void damagedFilesAreReadOrRefused(Random random) throws IOException {
    byte[] sound;
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page().lines(100, 100, 10, "Geachte voorzitter,", "hierbij de brief.");
      sound = Files.readAllBytes(pdf.save(folder, "sound.pdf"));
    }
    for (int round = 0; round < Rounds.of(40); round++) {
      byte[] damaged = sound.clone();
      for (int i = random.nextInt(20); i >= 0; i--) {
        damaged[10 + random.nextInt(damaged.length - 10)] = (byte) random.nextInt(256);
      }
      if (random.nextBoolean()) {
        damaged = Arrays.copyOf(damaged, 10 + random.nextInt(damaged.length - 10));
      }
      Path file = folder.resolve("damaged.pdf");
      Files.write(file, damaged);
      Gathered gathered = Gathered.from(file);
      assertTrue(gathered.papers.size() == 1 || !gathered.rejected.isEmpty(), "round " + round);
    }
  }

  /** Pages are read one by one: many of them take no more memory than their text. */
  @Test
  void manyPagesAreReadInOrder() throws IOException {
    int pages = Rounds.of(300);
    Path file;
    try (PdfFixture pdf = new PdfFixture()) {
      for (int page = 1; page <= pages; page++) {
        pdf.page()
            .text(100, 40, 8, "Jaarverslag 2019")
            .text(100, 200, 10, "Dit is alinea " + page + ".")
            .text(300, 820, 8, String.valueOf(page));
      }
      file = pdf.save(folder, "many.pdf");
    }
    Gathered gathered = Gathered.from(file);
    List<String> texts =
        gathered.papers.getFirst().paragraphs().stream()
            .filter(paragraph -> paragraph.searchable())
            .map(paragraph -> paragraph.page() + ": " + paragraph.text())
            .toList();
    assertEquals(pages, texts.size());
    assertEquals("1: Dit is alinea 1.", texts.getFirst());
    assertEquals(pages + ": Dit is alinea " + pages + ".", texts.getLast());
  }

  private void assertRejected(Path file, String message) throws IOException {
    Gathered gathered = Gathered.from(file);
    assertEquals(List.of(message), gathered.rejectedIn(folder));
    assertEquals(List.of(), gathered.papers);
  }
}
