package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.kamerspoor.testing.Rounds;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of searches, lists and trends, read again as people's programs read them. */
final class ReportsTest {

  private static final String LINK = "https://zoek.officielebekendmakingen.nl/kst-27925-681.html";

  @TempDir private static Path home;
  @TempDir private Path folder;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.index(
        home,
        LetterCorpus.letter(
            "Terrorisme <b>kent</b> & \"geen\" grenzen, <script>alert(1)</script> zegt men.",
            "Over terrorismebestrijding is veel gezegd."));
  }

  private Path written(String name, String command, String... arguments) {
    Path file = folder.resolve(name);
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--force", "--output", file.toString()));
    CommandLineRun run = CommandLineRun.in(home, all.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return file;
  }

  private Path list() throws IOException {
    return Files.writeString(
        folder.resolve("list.csv"), "id,query\na,terrorisme\nb,onvindbaar\nc,gezegd\n");
  }

  /** The paragraphs of a document with their styles, matches in brackets, links in angles. */
  private static List<String> paragraphs(Path docx) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (InputStream in = Files.newInputStream(docx);
        XWPFDocument document = new XWPFDocument(in)) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        StringBuilder text = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
          if (run instanceof XWPFHyperlinkRun link) {
            assertEquals("Hyperlink", run.getStyle());
            text.append('<').append(link.getHyperlink(document).getURL()).append('>');
          } else {
            text.append(
                run.isBold() ? "[%s]".formatted(run) : run.isItalic() ? "_" + run + "_" : run);
          }
        }
        String style = paragraph.getStyle() == null ? "" : paragraph.getStyle() + ": ";
        assertTrue(
            style.isEmpty()
                || document.getStyles().styleExist(style.substring(0, style.length() - 2)));
        paragraphs.add(style + text);
      }
      assertEquals("nl-NL", language(docx));
      var page = document.getDocument().getBody().getSectPr().getPgSz();
      assertEquals("11906 16838", page.getW() + " " + page.getH(), "A4 in twips");
    }
    return paragraphs;
  }

  private static String language(Path docx) throws IOException {
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      String styles =
          new String(
              zip.getInputStream(zip.getEntry("word/styles.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      return styles.replaceFirst("(?s).*<w:lang [^>]*w:val=\"([^\"]*)\".*", "$1");
    }
  }

  @Test
  void aDocumentQuotesWithSpeakerCitationAndLink() throws IOException {
    Path file = written("hits.docx", "search", "terrorisme", "--minister", "blok");
    List<String> paragraphs = paragraphs(file);
    assertEquals("Heading1: «terrorisme»", paragraphs.getFirst());
    assertEquals("2 paragraphs in 1 paper.", paragraphs.get(1));
    assertEquals("Only: minister:blok", paragraphs.get(2));
    assertTrue(
        paragraphs.get(3).startsWith("Searched: 1 paper, 4 paragraphs, 29 words, "),
        paragraphs.toString());
    assertEquals(
        List.of(
            "Heading2: 1. kst-27925-681",
            "Quote: [Terrorisme] <b>kent</b> & \"geen\" grenzen, <script>alert(1)</script> zegt men.",
            "Source: Minister van Buitenlandse Zaken, S.A. Blok · 2 December 2019 · _Kamerstukken_"
                + " 27925, nr. 681 · ¶ 2 · <"
                + LINK
                + ">",
            "Heading2: 2. kst-27925-681",
            "Quote: Over [terrorisme]bestrijding is veel gezegd."),
        paragraphs.subList(4, 9));
    assertTrue(Files.readString(folder.resolve("hits.docx.provenance.json")).contains("docx"));
  }

  @Test
  void aPaperHasItsBestParagraphs() throws IOException {
    List<String> paragraphs =
        paragraphs(written("papers.docx", "search", "terrorisme", "--papers"));
    assertEquals(
        List.of("Heading2: 1. kst-27925-681"),
        paragraphs.stream().filter(text -> text.startsWith("Heading2")).toList());
    assertEquals(2, paragraphs.stream().filter(text -> text.startsWith("Quote")).count());
    assertTrue(paragraphs.contains("2 paragraphs."), paragraphs.toString());
  }

  @Test
  void ourOwnReaderReadsIt() throws IOException {
    Path file = written("hits.docx", "search", "terrorisme");
    CommandLineRun read = CommandLineRun.in(home, "read", file.toString());
    assertEquals(0, read.code(), read.err());
    assertTrue(read.out().contains("Over terrorismebestrijding is veel gezegd."), read.out());
    assertTrue(read.out().contains("«terrorisme»"), read.out());
  }

  @Test
  void aPageHasNoScriptAndAsksNobody() throws IOException {
    Path file = written("hits.html", "search", "terrorisme");
    Document page = Jsoup.parse(file);
    assertEquals("«terrorisme»", page.title());
    assertEquals("«terrorisme»", page.select("h1").text());
    assertEquals(List.of("Terrorisme", "terrorisme"), page.select("blockquote strong").eachText());
    assertTrue(page.select("blockquote").getFirst().text().contains("<script>alert(1)</script>"));
    assertEquals(List.of(LINK, LINK), page.select(".source a").eachAttr("href"));
    assertEquals(List.of(), page.select("script, link, iframe, img, object"));
    assertFalse(page.select("style").getFirst().data().contains("url("));
    Set<String> known =
        Set.of(
            "#root",
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "h1",
            "h2",
            "p",
            "blockquote",
            "strong",
            "cite",
            "a");
    for (Element element : page.select("*")) {
      assertTrue(known.contains(element.tagName()), element.tagName());
      assertTrue(
          element.attributes().asList().stream().noneMatch(a -> a.getKey().startsWith("on")));
    }
    assertEquals(
        Files.readString(file),
        CommandLineRun.in(home, "search", "terrorisme", "--format", "html").out());
  }

  @Test
  void aListHasAHeadingAQuery() throws IOException {
    Path docx = written("list.docx", "batch", list().toString());
    List<String> headings =
        paragraphs(docx).stream()
            .filter(text -> text.startsWith("Title") || text.startsWith("Heading1"))
            .toList();
    assertEquals(
        List.of(
            "Title: Answers to a list of queries",
            "Heading1: «terrorisme»",
            "Heading1: «onvindbaar»",
            "Heading1: «gezegd»",
            "Heading1: All queries",
            "Heading1: How this was made"),
        headings);
    assertTrue(paragraphs(docx).contains("Nothing found."));
    Document page = Jsoup.parse(written("list.html", "batch", list().toString()));
    assertEquals(
        headings.stream().skip(1).map(text -> text.substring("Heading1: ".length())).toList(),
        page.select("h1").eachText());
    String stdout = CommandLineRun.in(home, "batch", list().toString(), "--format", "html").out();
    assertEquals(
        page.select("blockquote").eachText(), Jsoup.parse(stdout).select("blockquote").eachText());
  }

  @Test
  void aTrendHasItsTableAndItsFootnote() throws IOException {
    Path docx = written("trend.docx", "trend", "terrorisme", "gezegd");
    try (InputStream in = Files.newInputStream(docx);
        XWPFDocument document = new XWPFDocument(in)) {
      assertEquals(1, document.getAllPictures().size());
      var rows = document.getTables().getFirst().getRows();
      assertEquals("year", rows.getFirst().getCell(0).getText());
      assertEquals("2019", rows.get(1).getCell(0).getText());
    }
    List<String> paragraphs = paragraphs(docx);
    assertEquals("Heading1: terrorisme, gezegd", paragraphs.getFirst());
    assertTrue(
        paragraphs.contains("B: 2 occurrences in 2 paragraphs of 1 paper · «gezegd»."),
        paragraphs.toString());
    assertTrue(
        paragraphs.getLast().startsWith("Counted: «terrorisme»; «gezegd» with inflections"),
        paragraphs.toString());
    Path html = written("trend.html", "trend", "terrorisme");
    Path plot = folder.resolve("plot.html");
    written("trend.csv", "trend", "terrorisme", "--plot", plot.toString());
    assertEquals(Files.readString(plot), Files.readString(html));
    String[] many = "terrorisme gezegd grenzen over is veel men zegt".split(" ");
    Document page = Jsoup.parse(written("many.html", "trend", many));
    assertEquals(8, page.select("tbody tr").size());
    assertTrue(paragraphs(written("many.docx", "trend", many)).getLast().startsWith("Counted: "));
  }

  @Test
  void theSameReportIsTheSameBytes() throws IOException {
    for (String ending : List.of("docx", "html")) {
      for (String[] command :
          List.of(
              new String[] {"search", "terrorisme"},
              new String[] {"batch", list().toString()},
              new String[] {"trend", "terrorisme"})) {
        String[] rest = {command[1]};
        byte[] once = Files.readAllBytes(written("same." + ending, command[0], rest));
        assertArrayEquals(
            once, Files.readAllBytes(written("same." + ending, command[0], rest)), command[0]);
      }
    }
  }

  @Test
  void whatCanNotBeIsRefusedAndLeavesNothing() throws IOException {
    CommandLineRun.in(home, "search", "terrorisme", "--format", "docx")
        .assertError(
            "kamerspoor: a Word document is not text for stdout; give --output FILE.docx\n");
    Path nowhere = folder.resolve("nowhere");
    for (String ending : List.of("docx", "html")) {
      Path file = nowhere.resolve("x." + ending);
      CommandLineRun.in(home, "search", "terrorisme", "--output", file.toString())
          .assertError(
              "kamerspoor: --output: %s: there is no such folder; make it first\n"
                  .formatted(nowhere));
      for (String command : List.of("concordance", "collocates")) {
        Path other = folder.resolve("x." + ending);
        CommandLineRun run =
            CommandLineRun.in(home, command, "terrorisme", "--output", other.toString());
        assertEquals(2, run.code());
        assertTrue(
            run.err().contains("x.%s: this command does not write %s;".formatted(ending, ending)),
            run.err());
      }
      CommandLineRun cite =
          CommandLineRun.in(home, "search", "terrorisme", "--cite", "--format", ending);
      assertEquals(
          "kamerspoor: --cite: each quotation of a report has its citation anyway; leave --cite out\n",
          cite.err());
      CommandLineRun.in(home, "search", "terrorisme", "--facets=year", "--output", "r." + ending)
          .assertError(
              "kamerspoor: --facets: a report quotes and has no place for counts; leave --facets out, or"
                  + " write text, Markdown or a workbook\n");
      CommandLineRun resumed =
          CommandLineRun.in(
              home, "batch", list().toString(), "--resume", "--output", folder + "/r." + ending);
      assertTrue(
          resumed.err().contains("a file of the format %s is made as a whole".formatted(ending)),
          resumed.err());
      Path full = folder.resolve("full." + ending);
      LetterCorpus.fillDiskFor(full);
      CommandLineRun.in(home, "search", "terrorisme", "--output", full.toString())
          .assertError("kamerspoor: --output: " + full + ": No space left on device\n");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("list.csv")), files.toList());
    }
  }

  /** A plain build writes 300 hits, {@code -Pthorough} 10,000. */
  @Test
  void manyHits(@TempDir Path many) throws IOException {
    int hits = Rounds.areMany() ? 10_000 : 300;
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= hits; i++) {
      lines.append(
          "{\"id\":\"kst-29754-%d#1\",\"date\":\"2019-03-01\",\"dossiers\":[\"29754\"],\"text\":\"Over terrorisme is in nota %d veel gezegd, meer dan over wat ook, en dat zal wel zo blijven.\"}\n"
              .formatted(i, i));
    }
    LetterCorpus.indexPapers(many, lines.toString());
    Path file = folder.resolve("many.docx");
    CommandLineRun run =
        CommandLineRun.in(
            many, "search", "terrorisme", "--limit", "1000000", "--output", file.toString());
    assertEquals(new CommandLineRun(0, "", file + " written\n"), run);
    assertEquals(
        hits,
        paragraphs(file).stream().filter(text -> text.startsWith("Quote: Over [terr")).count());
  }
}
