package nl.kamerspoor.output.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.reference.LegalCitation;
import nl.kamerspoor.document.reference.PrintedReference;
import nl.kamerspoor.document.reference.ReferenceReader;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.text.ParagraphCitation;
import nl.kamerspoor.read.PaperFiles;
import nl.kamerspoor.read.PaperReader;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.testing.Checkout;
import nl.kamerspoor.testing.OptionalData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever this program prints for a paper can be typed again, and means that paper. */
final class PrintedReadBackTest {

  private static final Pattern BIBTEX = Pattern.compile("(?m)^  (url|note) = \\{(.*)},?$");
  private static final Pattern RIS = Pattern.compile("(?m)^(ID|UR|N1)  - (.*?)\\r?$");

  @Test
  void citationsAndBibliographiesOfTheCorpus() throws IOException {
    int read = readBack(Checkout.ROOT.resolve("corpus"));
    assertTrue(read >= 5, () -> "only " + read);
  }

  @Test
  void citationsAndBibliographiesOfDebates() throws IOException {
    assertTrue(readBack(OptionalData.file("handelingen")) > 0);
  }

  private static int readBack(Path folder) throws IOException {
    int papers = 0;
    for (Kamerstuk paper : papers(folder)) {
      IndexedPaper indexed = new IndexedPaper(paper.id(), paper.file(), paper.metadata());
      if (LegalCitation.of(paper.id(), paper.metadata()) == null) {
        continue; // It goes by the name of its file.
      }
      PaperId parent = paper.metadata().parent() == null ? null : paper.metadata().parent().value();
      assertRead(paper.id(), paper.id().text());
      assertRead(paper.id(), BibliographyEntry.of(indexed).note().split(";", 2)[0]);
      for (Paragraph paragraph : paper.paragraphs()) {
        IndexedParagraph found = new IndexedParagraph(indexed, paragraph);
        ParagraphCitation citation = ParagraphCitation.of(found);
        assertRead(paper.id(), citation.text());
        assertRead(paper.id(), citation.withLink());
        assertRead(parent == null ? paper.id() : parent, citation.link());
        if (paragraph.kind() != ParagraphKind.FURNITURE) {
          assertEquals(found.id().toString(), read(found.id().toString()));
        }
      }
      if (!paper.paragraphs().isEmpty()) {
        IndexedParagraph first = new IndexedParagraph(indexed, paper.paragraphs().getFirst());
        assertFields(paper.id(), parent, printed(Format.BIBTEX, first), BIBTEX);
        assertFields(paper.id(), parent, printed(Format.RIS, first), RIS);
      }
      papers++;
    }
    return papers;
  }

  private static List<Kamerstuk> papers(Path folder) throws IOException {
    List<Kamerstuk> papers = new ArrayList<>();
    PaperSink sink =
        new PaperSink() {
          @Override
          public void accept(Kamerstuk paper) {
            papers.add(paper);
          }

          @Override
          public void reject(String where, String problem) {
            // Damaged files are among the debates.
          }
        };
    PaperReader reader = new PaperReader();
    for (Path file : PaperFiles.under(folder, sink)) {
      try {
        reader.read(file, sink);
      } catch (ReadException e) {
        sink.refuse(e);
      }
    }
    return papers;
  }

  private static void assertFields(
      PaperId paper, @Nullable PaperId parent, String entry, Pattern fields) {
    Matcher field = fields.matcher(entry);
    int count = 0;
    while (field.find()) {
      boolean link = field.group(2).startsWith("https:");
      assertRead(link && parent != null ? parent : paper, field.group(2).split(";", 2)[0]);
      count++;
    }
    assertFalse(count < 2, entry);
  }

  private static void assertRead(PaperId paper, String printed) {
    assertEquals(paper.text(), read(printed), printed);
  }

  private static String read(String printed) {
    return ReferenceReader.ALONE.whole(printed).map(PrintedReference::id).orElse("");
  }

  private static String printed(Format format, IndexedParagraph found) throws IOException {
    StringWriter out = new StringWriter();
    BibliographyPrinter printer = BibliographyPrinter.of(format, out);
    printer.begin();
    printer.print(found);
    return out.toString();
  }
}
