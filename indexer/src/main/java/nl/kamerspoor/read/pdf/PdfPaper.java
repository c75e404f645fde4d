package nl.kamerspoor.read.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;

/**
 * Makes a paper of the pages of a PDF. Five pages are held at a time, since furniture is what pages
 * near each other have in common.
 */
final class PdfPaper implements PdfPages.Taker {

  /** A book of 20,000 full pages; what holds more is not a paper and would not fit into memory. */
  private static final long MAX_CHARACTERS = 64_000_000;

  /** How many pages before and after a page are near it. */
  private static final int MAX_PAGES_APART = 2;

  private final Input input;
  private final PaperSink sink;
  private final PdfBlockFinder blocks = new PdfBlockFinder();
  private final Deque<PdfPage> window = new ArrayDeque<>();
  private final List<Integer> images = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private int after;
  private int pages;
  private boolean text;

  PdfPaper(Input input, PaperSink sink) {
    this.input = input;
    this.sink = sink;
  }

  @Override
  public void accept(PdfPage page) throws ReadException {
    pages++;
    text |= page.hasText();
    if (!page.hasText() && page.image()) {
      images.add(page.number());
    }
    window.addLast(page);
    after++;
    if (after > MAX_PAGES_APART) {
      take();
    }
    if (blocks.characters() > MAX_CHARACTERS) {
      throw new ReadException(input.file(), PdfMessages.holdsTooMuch(MAX_CHARACTERS));
    }
  }

  @Override
  public void reject(int page, String problem) {
    sink.reject(input.file() + ", page " + page, problem);
  }

  /** The paper, after its last page. */
  Kamerstuk finish() throws ReadException, IOException {
    if (!text) {
      throw new ReadException(
          input.file(),
          images.isEmpty() ? PdfMessages.holdsNoText() : PdfMessages.isScanned(pages));
    }
    while (after > 0) {
      take();
    }
    if (!images.isEmpty()) {
      warnings.add(PdfMessages.imagesOnly(images));
    }
    return PdfUnits.paper(input, blocks.finish(), warnings);
  }

  /** Takes the first page of the window that was not taken yet. */
  private void take() {
    List<PdfPage> near = new ArrayList<>(window);
    int at = near.size() - after;
    PdfPage page = near.remove(at);
    after--;
    if (at == MAX_PAGES_APART) {
      window.removeFirst();
    }
    List<PdfSegment> furniture = PdfFurniture.find(page, near);
    List<PdfSegment> rest = new ArrayList<>(page.segments());
    rest.removeAll(furniture);
    blocks.add(PdfColumns.lines(page.number(), rest));
    PdfFurniture.texts(page.number(), furniture)
        .forEach(words -> blocks.add(ParagraphKind.FURNITURE, page.number(), words));
    page.turned().stream()
        .filter(words -> !words.isEmpty())
        .forEach(words -> blocks.add(ParagraphKind.FIGURE, page.number(), words));
  }
}
