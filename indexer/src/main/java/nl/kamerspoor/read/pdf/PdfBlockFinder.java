package nl.kamerspoor.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.read.unit.Block;
import nl.kamerspoor.read.unit.SentenceBoundaries;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of a PDF in its lines, page after page: paragraphs, headings, list items,
 * footnotes.
 *
 * <p>Space between lines, indents, bold type and the length of the last line say where a block
 * ends; a text that a page, a column or a footnote cuts is put together again, and what cuts it
 * stands after it.
 */
final class PdfBlockFinder {

  /** The distance of lines, in heights of the font, where a page is too empty to tell. */
  private static final double DEFAULT_LEADING = 1.2;

  /** Footnotes are set smaller than the text by this factor or more. */
  private static final double MAX_NOTE_SIZE_RATIO = 0.93;

  /** Headings that are not bold are larger than the text by this factor or more. */
  private static final double MIN_HEADING_SIZE_RATIO = 1.15;

  private static final int MAX_HEADING_CHARACTERS = 250;
  private static final int MAX_PLAIN_HEADING_CHARACTERS = 90;

  private static final Pattern NOTE = Pattern.compile("(\\d{1,3})\\)?\\s+(\\S.*)");

  private final List<PdfBlockBuilder> blocks = new ArrayList<>();
  private final PdfSpeakers speakers = new PdfSpeakers();
  private final int[] letters = new int[400];
  private @Nullable PdfBlockBuilder open;
  private @Nullable PdfBlockBuilder openNote;
  private final List<PdfBlockBuilder> waiting = new ArrayList<>();
  private @Nullable Speaker speaker;
  private double leading;
  private long characters;

  /** Takes the lines of the next page, in reading order. */
  void add(List<PdfLine> page) {
    page.forEach(this::count);
    leading = leading(page);
    int start = 0;
    while (start < page.size()) {
      int end = start;
      while (end < page.size() && page.get(end).column() == page.get(start).column()) {
        end++;
      }
      column(page.subList(start, end));
      start = end;
    }
  }

  /** Takes what is printed on the page and belongs to none of its blocks. */
  void add(ParagraphKind kind, int page, String text) {
    PdfBlockBuilder block = new PdfBlockBuilder(kind, PdfLine.apart(page, text), text, null, null);
    characters += text.length();
    (open == null ? blocks : waiting).add(block);
  }

  /** How much text was taken. */
  long characters() {
    return characters;
  }

  /** All blocks, after the last page. */
  List<Block> finish() {
    close();
    return blocks.stream().map(PdfBlockBuilder::block).toList();
  }

  /** Whether a short line in the type of the text is the heading of the paragraph below it. */
  private static boolean standsOver(PdfBlockBuilder line, PdfBlockBuilder text) {
    String title = line.first().text();
    return line.kind() == ParagraphKind.PARAGRAPH
        && line.size() == 1
        && !line.isSpoken()
        && !line.first().isRow()
        && title.length() <= MAX_PLAIN_HEADING_CHARACTERS
        && SentenceBoundaries.startsUpper(title)
        && SentenceBoundaries.hasWords(title)
        && !SentenceBoundaries.endsSentence(title)
        && !title.endsWith(",")
        && !line.isFull()
        && text.kind() == ParagraphKind.PARAGRAPH
        && text.first().page() == line.first().page()
        && text.size() > 2
        && !text.first().isRow()
        && SentenceBoundaries.startsUpper(text.first().text());
  }

  private void count(PdfLine line) {
    for (PdfSegment segment : line.segments()) {
      characters += segment.text().length();
      int size = (int) Math.round(segment.size() * 2);
      if (size > 0 && size < letters.length) {
        letters[size] += segment.letters();
      }
    }
  }

  /** The size of the running text: that of most letters so far. */
  private double bodySize() {
    int most = 0;
    for (int size = 1; size < letters.length; size++) {
      if (letters[size] > letters[most]) {
        most = size;
      }
    }
    return most / 2.0;
  }

  /** The usual distance of two lines, in heights of the font. */
  private static double leading(List<PdfLine> lines) {
    List<Double> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      double distance = (line.baseline() - lines.get(i - 1).baseline()) / line.size();
      if (line.column() == lines.get(i - 1).column() && distance > 0.9 && distance < 1.8) {
        distances.add(distance);
      }
    }
    if (distances.size() < 5) {
      return DEFAULT_LEADING;
    }
    distances.sort(null);
    return distances.get(distances.size() / 3);
  }

  private void column(List<PdfLine> lines) {
    int notes = firstNote(lines);
    for (PdfLine line : lines.subList(0, notes)) {
      text(line);
    }
    for (PdfLine line : lines.subList(notes, lines.size())) {
      note(line);
    }
  }

  /** Where the footnotes at the foot of a column begin. */
  private int firstNote(List<PdfLine> lines) {
    double size = MAX_NOTE_SIZE_RATIO * bodySize();
    int from = lines.size();
    while (from > 0 && lines.get(from - 1).size() <= size) {
      from--;
    }
    for (int i = from; i < lines.size(); i++) {
      if (noteNumber(lines.get(i)) != null) {
        boolean goesOn = i > from && openNote != null && from > 0;
        return goesOn ? from : i;
      }
    }
    return lines.size();
  }

  private static @Nullable Integer noteNumber(PdfLine line) {
    if (line.mark() != null) {
      return line.mark();
    }
    Matcher matcher = NOTE.matcher(line.text());
    return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
  }

  private void note(PdfLine line) {
    Integer number = noteNumber(line);
    if (number == null && openNote != null) {
      openNote.add(line);
      return;
    }
    Matcher matcher = NOTE.matcher(line.text());
    String text = line.mark() == null && matcher.matches() ? matcher.group(2) : line.text();
    openNote = new PdfBlockBuilder(ParagraphKind.FOOTNOTE, line, text, number, null);
    (open == null ? blocks : waiting).add(openNote);
  }

  private void text(PdfLine line) {
    Speaker next = speakers.speaker(line);
    if (next != null) {
      close();
      speaker = next;
      begin(line);
      close();
      return;
    }
    if (open == null || PdfBreaks.startsBlock(open, line, leading)) {
      close();
      begin(line);
    } else {
      open.add(line);
    }
  }

  private void begin(PdfLine line) {
    ParagraphKind kind = ParagraphKind.PARAGRAPH;
    String text = line.text();
    Matcher bullet = PdfBreaks.BULLET.matcher(text);
    Matcher enumerated = PdfBreaks.ENUMERATED.matcher(text);
    if (bullet.matches()) {
      kind = ParagraphKind.LIST_ITEM;
      text = bullet.group(1);
    } else if (enumerated.matches() && !line.isBold() && !line.isRow()) {
      kind = ParagraphKind.LIST_ITEM;
      text = enumerated.group(1);
    }
    open = new PdfBlockBuilder(kind, line, text, null, speaker);
  }

  private void close() {
    PdfBlockBuilder block = open;
    if (block != null) {
      if (block.kind() == ParagraphKind.PARAGRAPH && isHeading(block)) {
        block.makeHeading();
        if (block.first().size() > bodySize() * MIN_HEADING_SIZE_RATIO) {
          speaker = null; // A new subject: nobody has the floor yet.
        }
      }
      if (!blocks.isEmpty() && standsOver(blocks.getLast(), block)) {
        blocks.getLast().makeHeading();
      }
      blocks.add(block);
    }
    blocks.addAll(waiting);
    waiting.clear();
    open = null;
  }

  private boolean isHeading(PdfBlockBuilder block) {
    String text = block.block().roughText();
    if (text.length() > MAX_HEADING_CHARACTERS
        || !SentenceBoundaries.hasWords(text)
        || text.endsWith(",")) {
      return false;
    }
    return block.isBold() || block.first().size() >= MIN_HEADING_SIZE_RATIO * bodySize();
  }
}
