package nl.kamerspoor.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.metadata.LetterheadDetector;
import nl.kamerspoor.read.metadata.SignatureDetector;
import nl.kamerspoor.read.unit.SentenceBoundaries;
import nl.kamerspoor.read.unit.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of printed lines: letterhead, headings, paragraphs, list items, footnotes,
 * signatures, figures and furniture, still cut where a page, a column or a box cuts them.
 */
final class BlockFinder {

  private static final Pattern BULLET = Pattern.compile("^[•▪■●◦‣∙·]\\s*(?=\\S)(.*)$");
  private static final Pattern DASH = Pattern.compile("^[–—-]\\s+(\\S.*)$");
  private static final Pattern ENUMERATED =
      Pattern.compile("^(?:\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+(\\S.*)$");

  private static final String ORDER_OF_THE_DAY = "gaat over tot de orde van de dag.";

  private final List<TextLine> lines;
  private final FurnitureDetector furniture;
  private final LineWidths widths;
  private final int[] notes;
  private final boolean[] isFurniture;
  private final PageCounter pages;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable Block current;
  private boolean interrupted;

  BlockFinder(List<TextLine> lines) {
    this.lines = lines;
    furniture = new FurnitureDetector(lines);
    notes = new FootnoteFinder(lines, furniture, new LineWidths(lines)).find();
    isFurniture = furnitureLines();
    widths = new LineWidths(lines, roles());
    pages = new PageCounter(lines, isFurniture);
  }

  List<Block> find() {
    int i = letterhead();
    while (i < lines.size()) {
      i = next(i);
    }
    List<Block> split = new ArrayList<>();
    blocks.forEach(block -> split.addAll(HeadingDetector.splitLeading(block, widths)));
    HeadingDetector.classify(split, widths);
    FigureDetector.classify(split);
    return new GluedTitles(lines).part(split);
  }

  /** Running text, footnotes and furniture are set to columns of their own. */
  private int[] roles() {
    int[] roles = new int[lines.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = isFurniture[i] ? 2 : notes[i] > 0 ? 1 : 0;
    }
    return roles;
  }

  private boolean[] furnitureLines() {
    boolean[] is = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      is[i] = notes[i] == 0 && (furniture.isFurniture(lines.get(i).text()) || isStrayLink(i));
    }
    furniture.pageNumbers(lines, is);
    return is;
  }

  /** A printed address alone, which no sentence leads up to. */
  private boolean isStrayLink(int line) {
    if (!FurnitureDetector.isBareLink(lines.get(line).text())) {
      return false;
    }
    int first = line;
    while (first > 0 && FurnitureDetector.isBareLink(lines.get(first).text()) && !starts(first)) {
      first--;
    }
    int after = line;
    while (after + 1 < lines.size()
        && !starts(after + 1)
        && FurnitureDetector.isBareLink(lines.get(after + 1).text())) {
      after++;
    }
    return starts(first) && (after + 1 >= lines.size() || starts(after + 1));
  }

  private boolean starts(int line) {
    return line == 0 || lines.get(line).afterBlank() || lines.get(line).afterBreak();
  }

  /** Takes the letterhead; returns the first line after it. */
  private int letterhead() {
    int length = LetterheadDetector.length(lines);
    for (int i = 0; i < length; i++) {
      if (isFurniture[i] || notes[i] > 0) {
        next(i);
        continue;
      }
      boolean part =
          current == null
              || current.kind != ParagraphKind.LETTERHEAD
              || starts(i)
              || (LetterheadDetector.startsPart(lines.get(i).text())
                  && !LetterheadDetector.belongTogether(current.last(), lines.get(i).text()));
      if (part) {
        begin(ParagraphKind.LETTERHEAD, i);
      }
      append(i, lines.get(i).text());
    }
    current = null;
    return length;
  }

  /** Takes the line into a block; returns the line to go on with. */
  private int next(int i) {
    if (isFurniture[i]) {
      return furniture(i);
    }
    if (notes[i] > 0) {
      return footnote(i);
    }
    int signed = SignatureDetector.length(lines, i);
    if (signed > 0 && followsSentence(i)) {
      return signature(i, signed);
    }
    if (isMotionSignature(i)) {
      return signature(i, 1);
    }
    String item = item(i);
    if (item != null) {
      begin(ParagraphKind.LIST_ITEM, i);
      append(i, item);
      return i + 1;
    }
    if (current == null || startsBlock(i)) {
      begin(ParagraphKind.PARAGRAPH, i);
    }
    append(i, lines.get(i).text());
    return i + 1;
  }

  private int furniture(int i) {
    Block open = current;
    begin(ParagraphKind.FURNITURE, i);
    append(i, lines.get(i).text());
    current = open;
    interrupted = true;
    return i + 1;
  }

  private int footnote(int i) {
    Block open = current;
    Block block = begin(ParagraphKind.FOOTNOTE, i);
    block.note = notes[i];
    int line = i;
    do {
      String text = lines.get(line).text();
      append(line, line == i ? text.replaceFirst("^\\d{1,3}\\)?\\s+", "") : text);
      line++;
    } while (line < lines.size() && notes[line] == notes[i]);
    current = open;
    interrupted = true;
    return line;
  }

  private int signature(int i, int length) {
    begin(ParagraphKind.SIGNATURE, i);
    for (int line = i; line < i + length; line++) {
      append(line, lines.get(line).text());
    }
    current = null;
    return i + length;
  }

  private Block begin(ParagraphKind kind, int line) {
    Block block = new Block(kind);
    block.afterBreak = interrupted || (line > 0 && lines.get(line).afterBreak());
    block.afterBlank = block.afterBreak || starts(line);
    block.page = pages.page(line);
    block.indent = lines.get(line).indent();
    blocks.add(block);
    current = block;
    if (kind != ParagraphKind.FURNITURE && kind != ParagraphKind.FOOTNOTE) {
      interrupted = false;
    }
    return block;
  }

  private void append(int line, String text) {
    Block block = Objects.requireNonNull(current);
    block.lines.add(text);
    block.lineNumbers.add(line);
  }

  /** The words of the list item that begins on the line, without its bullet, or null. */
  private @Nullable String item(int line) {
    String text = lines.get(line).text();
    Matcher bullet = BULLET.matcher(text);
    if (bullet.matches()) {
      return bullet.group(1);
    }
    Matcher dash = DASH.matcher(text);
    if (dash.matches() && mayStartItem(line)) {
      return dash.group(1);
    }
    Matcher enumerated = ENUMERATED.matcher(text);
    return enumerated.matches() && mayStartItem(line) && !isNumberedHeading(line)
        ? enumerated.group(1)
        : null;
  }

  /** A dash or number begins an item only where a sentence, an item or a blank line precedes. */
  private boolean mayStartItem(int line) {
    if (starts(line) || current == null) {
      return true;
    }
    if (SentenceBoundaries.endsSentence(current.last())
        && current.kind != ParagraphKind.LIST_ITEM) {
      return widths.endsEarly(line - 1);
    }
    return SentenceBoundaries.endsSentence(current.last())
        || (current.kind == ParagraphKind.LIST_ITEM && widths.endsEarly(line - 1));
  }

  /** {@code 1. Inleiding} on a line of its own, with neither a full stop nor a second item near. */
  private boolean isNumberedHeading(int line) {
    String text = lines.get(line).text();
    if (SentenceBoundaries.endsSentence(text)
        || text.endsWith(",")
        || !starts(line)
        || text.length() > 80) {
      return false;
    }
    return line + 1 < lines.size()
        && starts(line + 1)
        && !ENUMERATED.matcher(lines.get(line + 1).text()).matches();
  }

  private boolean followsSentence(int line) {
    return current == null
        || starts(line)
        || current.kind == ParagraphKind.SIGNATURE
        || SentenceBoundaries.endsSentence(current.last());
  }

  /** The members who move a motion stand below its last words, a name a line. */
  private boolean isMotionSignature(int line) {
    if (!SignatureDetector.isName(lines.get(line).text()) || blocks.isEmpty()) {
      return false;
    }
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      switch (block.kind) {
        case SIGNATURE, FURNITURE, FOOTNOTE -> {}
        case PARAGRAPH, LIST_ITEM -> {
          return block.roughText().endsWith(ORDER_OF_THE_DAY);
        }
        case HEADING, LETTERHEAD, FIGURE -> {
          return false;
        }
      }
    }
    return false;
  }

  private boolean startsBlock(int line) {
    if (starts(line) || interrupted) {
      return true;
    }
    String text = lines.get(line).text();
    boolean begins = SentenceBoundaries.startsUpper(text) || Character.isDigit(text.charAt(0));
    if (!begins || !SentenceBoundaries.endsSentence(lines.get(line - 1).text())) {
      return false;
    }
    return widths.endsParagraph(line - 1) || isHeadingLine(line);
  }

  /** A short line without a full stop between a sentence's end and another's beginning. */
  private boolean isHeadingLine(int line) {
    String text = lines.get(line).text();
    return line + 1 < lines.size()
        && !starts(line + 1)
        && !SentenceBoundaries.endsSentence(text)
        && !text.endsWith(",")
        && widths.endsEarly(line)
        && SentenceBoundaries.startsUpper(lines.get(line + 1).text());
  }

  /** Whether the block's last line has no room for the word, so that the text may go on with it. */
  boolean isFull(Block block, String next) {
    return !widths.hasRoomFor(block.lineNumbers.getLast(), next);
  }

  /** Whether its last line has no room for the word, but for a doubt about the column's width. */
  boolean isNearlyFull(Block block, String next) {
    return !widths.hasAmpleRoomFor(block.lineNumbers.getLast(), next);
  }
}
