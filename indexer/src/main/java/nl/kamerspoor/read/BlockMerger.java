package nl.kamerspoor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the text that a page, a column, a footnote or a box has cut: what interrupts it
 * stands after it.
 */
final class BlockMerger {

  /** How many blocks a cut text may be away from where it goes on. */
  private static final int REACH = 30;

  /** Where a motion's considerations begin; each is a paragraph though its sentence goes on. */
  private static final Pattern MOTION =
      Pattern.compile(
          "^(?:gehoord|constaterende|overwegende|van mening|van oordeel|verzoekt|roept|spreekt|draagt"
              + "|en gaat over|stelt|nodigt|dringt|vraagt|wijst|betreurt|erkennende|gelet|gezien"
              + "|in aanmerking|kennis genomen|tevens|is van)\\b.*");

  private final BiPredicate<Block, String> isFull;
  private final Hyphenation hyphenation;
  private final List<Block> merged = new ArrayList<>();
  private final List<Block> orphans = new ArrayList<>();

  /**
   * @param isFull whether the last line of a block has no room for a word
   * @param hyphenation knows words
   */
  BlockMerger(BiPredicate<Block, String> isFull, Hyphenation hyphenation) {
    this.isFull = isFull;
    this.hyphenation = hyphenation;
  }

  List<Block> merge(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.kind != ParagraphKind.PARAGRAPH && block.kind != ParagraphKind.FIGURE) {
        merged.add(block);
        continue;
      }
      Block before = goesOnWith(block);
      if (before != null) {
        before.append(block);
        continue;
      }
      merged.add(block);
      if (block.kind == ParagraphKind.PARAGRAPH && isTail(block)) {
        orphans.add(block);
      }
    }
    List.copyOf(orphans).forEach(this::adopt);
    return merged;
  }

  /** The block whose text goes on with this one, or null. */
  private @Nullable Block goesOnWith(Block block) {
    Block adjacent = adjacent();
    if (adjacent != null && goesOn(adjacent, block)) {
      Block earlier = orphans.contains(adjacent) ? open(block) : null;
      return earlier == null ? adjacent : earlier;
    }
    return isTail(block) ? open(block) : null;
  }

  /** The last block of text; footnotes and furniture after it do not count. */
  private @Nullable Block adjacent() {
    for (int i = merged.size() - 1; i >= 0; i--) {
      switch (merged.get(i).kind) {
        case FOOTNOTE, FURNITURE -> {}
        case PARAGRAPH, LIST_ITEM, FIGURE -> {
          return merged.get(i);
        }
        case HEADING, LETTERHEAD, SIGNATURE -> {
          return null;
        }
      }
    }
    return null;
  }

  /** Whether a text goes on in the block that comes next in print. */
  private boolean goesOn(Block before, Block block) {
    String last = before.last();
    String next = block.first();
    if (LineJoiner.endsWithHyphen(last)) {
      return hyphenation.joins(last, next)
          || (!Prose.startsUpper(next) && before.kind == block.kind);
    }
    if (before.kind == ParagraphKind.FIGURE || block.kind == ParagraphKind.FIGURE) {
      return false;
    }
    if (MOTION.matcher(next).matches() && (last.endsWith(",") || last.endsWith(";"))) {
      return false;
    }
    boolean full = isFull.test(before, firstWord(next));
    if (!Prose.endsSentence(last)) {
      return full || (block.afterBreak && Prose.startsLower(next)) || block.indent > 1;
    }
    return block.afterBreak
        && full
        && before.kind == ParagraphKind.PARAGRAPH
        && Prose.startsUpper(next)
        && !last.endsWith(":");
  }

  /** The earliest text nearby that is cut off and may go on with this block, or null. */
  private @Nullable Block open(Block block) {
    for (int i = Math.max(0, merged.size() - REACH); i < merged.size(); i++) {
      Block candidate = merged.get(i);
      if (candidate.kind == ParagraphKind.PARAGRAPH && fits(candidate, block)) {
        return candidate;
      }
    }
    return null;
  }

  /** Whether a cut-off text and a tail that stands apart from it may be one. */
  private boolean fits(Block before, Block tail) {
    String last = before.last();
    String next = tail.first();
    if (LineJoiner.endsWithHyphen(last)) {
      return hyphenation.joins(last, next);
    }
    return !Prose.endsSentence(last)
        && Prose.startsLower(next)
        && hyphenation.isKnown(firstWord(next))
        && isFull.test(before, firstWord(next));
  }

  /** A tail that stands before its head in print: columns come out in any order. */
  private void adopt(Block orphan) {
    int at = merged.indexOf(orphan);
    for (int i = at + 1; i < Math.min(merged.size(), at + REACH); i++) {
      Block head = merged.get(i);
      if (head.kind == ParagraphKind.PARAGRAPH && fits(head, orphan)) {
        head.append(orphan);
        merged.remove(at);
        moveSection(i - 1, at);
        return;
      }
    }
  }

  /** Moves a block, with the paragraphs before it up to their heading, to an earlier place. */
  private void moveSection(int head, int to) {
    int from = head;
    while (from > to && merged.get(from).kind == ParagraphKind.PARAGRAPH) {
      from--;
    }
    if (merged.get(from).kind != ParagraphKind.HEADING) {
      from++;
    }
    List<Block> section = new ArrayList<>(merged.subList(from, head + 1));
    merged.subList(from, head + 1).clear();
    merged.addAll(to, section);
  }

  private static boolean isTail(Block block) {
    return Prose.startsLower(block.first()) && !MOTION.matcher(block.first()).matches();
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }
}
