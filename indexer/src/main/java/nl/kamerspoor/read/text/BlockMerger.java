package nl.kamerspoor.read.text;

import java.util.List;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.Block;
import nl.kamerspoor.read.unit.Hyphenation;
import nl.kamerspoor.read.unit.SentenceBoundaries;

/**
 * Puts together the text that a page, a column, a footnote or a box has cut: what interrupts it
 * stands after it.
 *
 * <p>The evidence is used in the order of its strength: a cut word whose halves make a known word;
 * a sentence that goes on in the next block; a sentence that goes on elsewhere on the page, for the
 * columns of a report come out of a PDF in any order; a full line before a capital.
 */
final class BlockMerger {

  /** How many blocks a cut text may be away from where it goes on. */
  private static final int MAX_BLOCKS_APART = 40;

  /** Where a motion's considerations begin; each is a paragraph though its sentence goes on. */
  private static final Pattern MOTION =
      Pattern.compile(
          "^(?:gehoord|constaterende|overwegende|van mening|van oordeel|verzoekt|roept|spreekt|draagt"
              + "|en gaat over|stelt|nodigt|dringt|vraagt|wijst|betreurt|erkennende|gelet|gezien"
              + "|in aanmerking|kennis genomen|tevens|is van)\\b.*");

  private final List<Block> blocks;
  private final LineWidths widths;
  private final Hyphenation hyphenation;

  private final BlockLinks links;
  private boolean severalColumns;

  /**
   * @param widths knows whether the last line of a block has room for a word
   * @param hyphenation knows words
   */
  BlockMerger(List<Block> blocks, LineWidths widths, Hyphenation hyphenation) {
    this.blocks = blocks;
    this.widths = widths;
    this.hyphenation = hyphenation;
    links = new BlockLinks(blocks.size());
  }

  /** Gives the blocks in reading order, the parts of cut texts put together. */
  List<Block> merge() {
    for (int i = 0; i < blocks.size(); i++) {
      linkCutWord(i);
    }
    for (int i = 0; i < blocks.size(); i++) {
      linkTail(i);
    }
    for (int i = 0; i < blocks.size(); i++) {
      exchange(i);
    }
    severalColumns |= blocks.stream().anyMatch(block -> block.kind() == ParagraphKind.FIGURE);
    for (int i = 0; i < blocks.size(); i++) {
      linkCapital(i);
    }
    return new MergedBlocks(blocks, links).inOrder();
  }

  /** A block that ends within a word goes on where the word does. */
  private void linkCutWord(int head) {
    Block block = blocks.get(head);
    if (!isText(head) || !block.last().endsWithHyphen()) {
      return;
    }
    int after = after(head);
    if (after != BlockLinks.NONE && joins(block, blocks.get(after))) {
      link(head, after);
      return;
    }
    for (int distance = 1; distance < MAX_BLOCKS_APART; distance++) {
      for (int tail : new int[] {head + distance, head - distance}) {
        if (isTail(tail)
            && blocks.get(tail).kind() == ParagraphKind.PARAGRAPH
            && joins(block, blocks.get(tail))) {
          link(head, tail);
          return;
        }
      }
    }
    if (after != BlockLinks.NONE && isTail(after)) {
      link(head, after);
    }
  }

  private boolean joins(Block head, Block tail) {
    return hyphenation.joins(head.last().text(), tail.first().text());
  }

  /** A block that begins within a sentence goes on with the block before, or an earlier one. */
  private void linkTail(int tail) {
    if (!isTail(tail) || blocks.get(tail).kind() != ParagraphKind.PARAGRAPH) {
      return;
    }
    int before = before(tail);
    if (before != BlockLinks.NONE && !links.hasNext(before) && goesOn(before, tail)) {
      int earlier = isLoose(before) ? open(tail, before) : BlockLinks.NONE;
      link(earlier == BlockLinks.NONE ? before : earlier, tail);
    } else {
      int earlier = open(tail, tail);
      if (earlier != BlockLinks.NONE) {
        link(earlier, tail);
      }
    }
  }

  /**
   * A tail left over, and a text left open after it: the block before the tail may have been given
   * to another that both could be.
   */
  private void exchange(int tail) {
    if (!isTail(tail) || blocks.get(tail).kind() != ParagraphKind.PARAGRAPH) {
      return;
    }
    for (int open = tail; open < Math.min(blocks.size(), tail + MAX_BLOCKS_APART); open++) {
      if (blocks.get(open).kind() != ParagraphKind.PARAGRAPH || links.hasNext(open)) {
        continue;
      }
      for (int head = tail - 1; head >= Math.max(0, tail - MAX_BLOCKS_APART); head--) {
        int taken = links.next(head);
        if (taken != BlockLinks.NONE && isOpen(head, tail) && isOpen(open, taken)) {
          links.unlink(head);
          link(head, tail);
          link(open, taken);
          return;
        }
      }
    }
  }

  /** A block that begins with a capital goes on with the one before where print leaves no doubt. */
  private void linkCapital(int block) {
    int before = before(block);
    if (blocks.get(block).kind() != ParagraphKind.PARAGRAPH
        || links.hasPrevious(block)
        || before == BlockLinks.NONE
        || links.hasNext(before)
        || blocks.get(before).kind() == ParagraphKind.FIGURE
        || SentenceBoundaries.startsLower(blocks.get(block).first().text())
        || blocks.get(before).last().endsWithHyphen()
        || isTitleOfList(block)) {
      return;
    }
    Block head = blocks.get(before);
    Block tail = blocks.get(block);
    boolean full = isFull(head, tail);
    boolean inItem = kind(before) == ParagraphKind.LIST_ITEM;
    boolean open = !SentenceBoundaries.endsSentence(head.last().text());
    boolean goesOn =
        open
            ? full || (inItem && (tail.first().indent() > 1 || head.lines().size() == 1))
            : full
                && !inItem
                && tail.first().afterBreak()
                && !severalColumns
                && !head.last().text().endsWith(":");
    if (goesOn) {
      link(before, block);
    }
  }

  private void link(int head, int tail) {
    links.link(head, tail);
    severalColumns |= tail != after(head);
  }

  private boolean isText(int i) {
    return switch (blocks.get(i).kind()) {
      case PARAGRAPH, LIST_ITEM, FIGURE -> true;
      case HEADING, FOOTNOTE, LETTERHEAD, SIGNATURE, FURNITURE -> false;
    };
  }

  /**
   * The next block of text in print, footnotes and furniture passed over; none behind a heading.
   */
  private int after(int from) {
    for (int i = from + 1; i < blocks.size(); i++) {
      if (isText(i)) {
        return isFresh(i) ? BlockLinks.NONE : i;
      }
      if (!isPassedOver(i)) {
        return BlockLinks.NONE;
      }
    }
    return BlockLinks.NONE;
  }

  private int before(int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (isText(i)) {
        return i;
      }
      if (!isPassedOver(i)) {
        return BlockLinks.NONE;
      }
    }
    return BlockLinks.NONE;
  }

  private boolean isPassedOver(int i) {
    ParagraphKind kind = blocks.get(i).kind();
    return kind == ParagraphKind.FOOTNOTE || kind == ParagraphKind.FURNITURE;
  }

  /** A list item begins with its own bullet, so it goes on with nothing. */
  private boolean isFresh(int i) {
    return blocks.get(i).kind() == ParagraphKind.LIST_ITEM;
  }

  /** Whether the block begins within a sentence and has found no place yet. */
  private boolean isTail(int i) {
    return i >= 0
        && i < blocks.size()
        && !links.hasPrevious(i)
        && isText(i)
        && !isFresh(i)
        && SentenceBoundaries.startsLower(blocks.get(i).first().text())
        && !MOTION.matcher(blocks.get(i).first().text()).matches();
  }

  /** Whether the block is a tail without a head, or hangs on one. */
  private boolean isLoose(int i) {
    int first = links.first(i);
    return isTail(first) || first > i;
  }

  /** What the text is that the block belongs to: the rest of a list item is one. */
  private ParagraphKind kind(int i) {
    return blocks.get(links.first(i)).kind();
  }

  /** Whether a sentence goes on in the block that comes next in print. */
  private boolean goesOn(int before, int tail) {
    Block head = blocks.get(before);
    if (head.kind() == ParagraphKind.FIGURE
        || head.last().endsWithHyphen()
        || SentenceBoundaries.endsSentence(head.last().text())) {
      return false;
    }
    Block block = blocks.get(tail);
    return kind(before) == ParagraphKind.LIST_ITEM
        || block.first().afterBreak()
        || isNearlyFull(head, block);
  }

  /**
   * The earliest block nearby that is cut off and may go on with the tail; else one on the page
   * before, for a page may hold nothing but boxes.
   */
  private int open(int tail, int except) {
    int nearby = open(tail - MAX_BLOCKS_APART, tail, tail, except);
    return nearby == BlockLinks.NONE
        ? open(tail - 2 * MAX_BLOCKS_APART, tail - MAX_BLOCKS_APART, tail, except)
        : nearby;
  }

  private int open(int from, int to, int tail, int except) {
    for (int head = Math.max(0, from); head < to; head++) {
      if (head != except && !links.hasNext(head) && isOpen(head, tail)) {
        return head;
      }
    }
    return BlockLinks.NONE;
  }

  /** Whether a paragraph ends within a sentence that may go on apart from it. */
  private boolean isOpen(int head, int tail) {
    Block block = blocks.get(head);
    return kind(head) == ParagraphKind.PARAGRAPH
        && head != tail
        && !SentenceBoundaries.endsSentence(block.last().text())
        && !block.last().endsWithHyphen()
        && isNearlyFull(block, blocks.get(tail));
  }

  /** Whether the block is the title of a box: right above its list, and no sentence. */
  private boolean isTitleOfList(int i) {
    Block block = blocks.get(i);
    return i + 1 < blocks.size()
        && blocks.get(i + 1).kind() == ParagraphKind.LIST_ITEM
        && !blocks.get(i + 1).first().afterBlank()
        && HeadingDetector.isShort(block)
        && !block.last().text().endsWith(".");
  }

  /**
   * Whether the last line has no room for the first word of the other, so that it may go on there.
   */
  private boolean isFull(Block block, Block next) {
    return !widths.hasRoomFor(block.last().number(), next.first().firstWord());
  }

  /** Whether the last line has no room for the word, but for a doubt about the column's width. */
  private boolean isNearlyFull(Block block, Block next) {
    return !widths.hasAmpleRoomFor(block.last().number(), next.first().firstWord());
  }
}
