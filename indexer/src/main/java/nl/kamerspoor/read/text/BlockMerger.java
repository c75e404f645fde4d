package nl.kamerspoor.read.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.Hyphenation;
import nl.kamerspoor.read.unit.LineJoiner;
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

  /** No block. */
  static final int NO_BLOCK = -1;

  /** How many blocks a cut text may be away from where it goes on. */
  private static final int MAX_BLOCKS_APART = 40;

  /** Where a motion's considerations begin; each is a paragraph though its sentence goes on. */
  private static final Pattern MOTION =
      Pattern.compile(
          "^(?:gehoord|constaterende|overwegende|van mening|van oordeel|verzoekt|roept|spreekt|draagt"
              + "|en gaat over|stelt|nodigt|dringt|vraagt|wijst|betreurt|erkennende|gelet|gezien"
              + "|in aanmerking|kennis genomen|tevens|is van)\\b.*");

  private final List<Block> blocks;
  private final BiPredicate<Block, String> isFull;
  private final BiPredicate<Block, String> isNearlyFull;
  private final Hyphenation hyphenation;

  /** For each block the one that it goes on with, and the one that goes on with it. */
  private final int[] next;

  private final int[] previous;
  private boolean severalColumns;

  /**
   * @param finder knows whether the last line of a block has room for a word
   * @param hyphenation knows words
   */
  BlockMerger(List<Block> blocks, BlockFinder finder, Hyphenation hyphenation) {
    this.blocks = blocks;
    isFull = finder::isFull;
    isNearlyFull = finder::isNearlyFull;
    this.hyphenation = hyphenation;
    next = new int[blocks.size()];
    previous = new int[blocks.size()];
    Arrays.fill(next, NO_BLOCK);
    Arrays.fill(previous, NO_BLOCK);
  }

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
    severalColumns |= blocks.stream().anyMatch(block -> block.kind == ParagraphKind.FIGURE);
    for (int i = 0; i < blocks.size(); i++) {
      linkCapital(i);
    }
    return new MergedBlocks(blocks, next, previous).inOrder();
  }

  /** A block that ends within a word goes on where the word does. */
  private void linkCutWord(int head) {
    Block block = blocks.get(head);
    if (!isText(head) || !LineJoiner.endsWithHyphen(block.last())) {
      return;
    }
    int after = after(head);
    if (after != NO_BLOCK && hyphenation.joins(block.last(), blocks.get(after).first())) {
      link(head, after);
      return;
    }
    for (int distance = 1; distance < MAX_BLOCKS_APART; distance++) {
      for (int tail : new int[] {head + distance, head - distance}) {
        if (isTail(tail)
            && blocks.get(tail).kind == ParagraphKind.PARAGRAPH
            && hyphenation.joins(block.last(), blocks.get(tail).first())) {
          link(head, tail);
          return;
        }
      }
    }
    if (after != NO_BLOCK && isTail(after)) {
      link(head, after);
    }
  }

  /** A block that begins within a sentence goes on with the block before, or an earlier one. */
  private void linkTail(int tail) {
    if (!isTail(tail) || blocks.get(tail).kind != ParagraphKind.PARAGRAPH) {
      return;
    }
    int before = before(tail);
    if (before != NO_BLOCK && next[before] == NO_BLOCK && goesOn(before, tail)) {
      int earlier = isLoose(before) ? open(tail, before) : NO_BLOCK;
      link(earlier == NO_BLOCK ? before : earlier, tail);
    } else {
      int earlier = open(tail, tail);
      if (earlier != NO_BLOCK) {
        link(earlier, tail);
      }
    }
  }

  /**
   * A tail left over, and a text left open after it: the block before the tail may have been given
   * to another that both could be.
   */
  private void exchange(int tail) {
    if (!isTail(tail) || blocks.get(tail).kind != ParagraphKind.PARAGRAPH) {
      return;
    }
    for (int open = tail; open < Math.min(blocks.size(), tail + MAX_BLOCKS_APART); open++) {
      if (blocks.get(open).kind != ParagraphKind.PARAGRAPH || next[open] != NO_BLOCK) {
        continue;
      }
      for (int head = tail - 1; head >= Math.max(0, tail - MAX_BLOCKS_APART); head--) {
        int taken = next[head];
        if (taken != NO_BLOCK && isOpen(head, tail) && isOpen(open, taken)) {
          next[head] = NO_BLOCK;
          previous[taken] = NO_BLOCK;
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
    if (blocks.get(block).kind != ParagraphKind.PARAGRAPH
        || previous[block] != NO_BLOCK
        || before == NO_BLOCK
        || next[before] != NO_BLOCK
        || blocks.get(before).kind == ParagraphKind.FIGURE
        || SentenceBoundaries.startsLower(blocks.get(block).first())
        || LineJoiner.endsWithHyphen(blocks.get(before).last())
        || isTitleOfList(block)) {
      return;
    }
    Block head = blocks.get(before);
    Block tail = blocks.get(block);
    boolean full = isFull.test(head, firstWord(tail.first()));
    boolean inItem = kind(before) == ParagraphKind.LIST_ITEM;
    boolean open = !SentenceBoundaries.endsSentence(head.last());
    boolean goesOn =
        open
            ? full || (inItem && (tail.indent > 1 || head.lines.size() == 1))
            : full && !inItem && tail.afterBreak && !severalColumns && !head.last().endsWith(":");
    if (goesOn) {
      link(before, block);
    }
  }

  private void link(int head, int tail) {
    next[head] = tail;
    previous[tail] = head;
    severalColumns |= tail != after(head);
  }

  private boolean isText(int i) {
    return switch (blocks.get(i).kind) {
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
        return isFresh(i) ? NO_BLOCK : i;
      }
      if (!isPassedOver(i)) {
        return NO_BLOCK;
      }
    }
    return NO_BLOCK;
  }

  private int before(int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (isText(i)) {
        return i;
      }
      if (!isPassedOver(i)) {
        return NO_BLOCK;
      }
    }
    return NO_BLOCK;
  }

  private boolean isPassedOver(int i) {
    ParagraphKind kind = blocks.get(i).kind;
    return kind == ParagraphKind.FOOTNOTE || kind == ParagraphKind.FURNITURE;
  }

  /** A list item begins with its own bullet, so it goes on with nothing. */
  private boolean isFresh(int i) {
    return blocks.get(i).kind == ParagraphKind.LIST_ITEM;
  }

  /** Whether the block begins within a sentence and has found no place yet. */
  private boolean isTail(int i) {
    return i >= 0
        && i < blocks.size()
        && previous[i] == NO_BLOCK
        && isText(i)
        && !isFresh(i)
        && SentenceBoundaries.startsLower(blocks.get(i).first())
        && !MOTION.matcher(blocks.get(i).first()).matches();
  }

  /** Whether the block is a tail without a head, or hangs on one. */
  private boolean isLoose(int i) {
    int first = i;
    while (previous[first] != NO_BLOCK) {
      first = previous[first];
    }
    return isTail(first) || first > i;
  }

  /** What the text is that the block belongs to: the rest of a list item is one. */
  private ParagraphKind kind(int i) {
    int first = i;
    while (previous[first] != NO_BLOCK) {
      first = previous[first];
    }
    return blocks.get(first).kind;
  }

  /** Whether a sentence goes on in the block that comes next in print. */
  private boolean goesOn(int before, int tail) {
    Block head = blocks.get(before);
    if (head.kind == ParagraphKind.FIGURE
        || LineJoiner.endsWithHyphen(head.last())
        || SentenceBoundaries.endsSentence(head.last())) {
      return false;
    }
    Block block = blocks.get(tail);
    return kind(before) == ParagraphKind.LIST_ITEM
        || block.afterBreak
        || isNearlyFull.test(head, firstWord(block.first()));
  }

  /**
   * The earliest block nearby that is cut off and may go on with the tail; else one on the page
   * before, for a page may hold nothing but boxes.
   */
  private int open(int tail, int except) {
    int nearby = open(tail - MAX_BLOCKS_APART, tail, tail, except);
    return nearby == NO_BLOCK
        ? open(tail - 2 * MAX_BLOCKS_APART, tail - MAX_BLOCKS_APART, tail, except)
        : nearby;
  }

  private int open(int from, int to, int tail, int except) {
    for (int head = Math.max(0, from); head < to; head++) {
      if (head != except && next[head] == NO_BLOCK && isOpen(head, tail)) {
        return head;
      }
    }
    return NO_BLOCK;
  }

  /** Whether a paragraph ends within a sentence that may go on apart from it. */
  private boolean isOpen(int head, int tail) {
    Block block = blocks.get(head);
    return kind(head) == ParagraphKind.PARAGRAPH
        && head != tail
        && !SentenceBoundaries.endsSentence(block.last())
        && !LineJoiner.endsWithHyphen(block.last())
        && isNearlyFull.test(block, firstWord(blocks.get(tail).first()));
  }

  /** Whether the block is the title of a box: right above its list, and no sentence. */
  private boolean isTitleOfList(int i) {
    Block block = blocks.get(i);
    return i + 1 < blocks.size()
        && blocks.get(i + 1).kind == ParagraphKind.LIST_ITEM
        && !blocks.get(i + 1).afterBlank
        && HeadingDetector.isShort(block)
        && !block.last().endsWith(".");
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }
}
