package nl.kamerspoor.read.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.Block;
import nl.kamerspoor.read.unit.TextLine;

/**
 * Puts the parts of cut texts together, as {@link BlockMerger} has linked them, and sections before
 * the one that they go on in.
 */
final class MergedBlocks {

  private final List<Block> blocks;
  private final BlockLinks links;

  MergedBlocks(List<Block> blocks, BlockLinks links) {
    this.blocks = blocks;
    this.links = links;
  }

  /** The blocks in reading order; a cut text stands where it begins. */
  List<Block> inOrder() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      order.add(i);
    }
    for (int head = 0; head < blocks.size(); head++) {
      int tail = links.next(head);
      if (links.hasNext(head) && tail < head && isFollowedByText(tail)) {
        moveSection(order, head, tail);
      }
    }
    List<Block> merged = new ArrayList<>();
    for (int i : order) {
      if (links.hasPrevious(i)) {
        continue;
      }
      List<TextLine> lines = new ArrayList<>();
      for (int part = i; part != BlockLinks.NONE; part = links.next(part)) {
        lines.addAll(blocks.get(part).lines());
      }
      merged.add(blocks.get(i).withLines(lines));
    }
    return merged;
  }

  private boolean isFollowedByText(int i) {
    return i + 1 < blocks.size() && blocks.get(i + 1).kind() == ParagraphKind.PARAGRAPH;
  }

  /** Moves a block, with the paragraphs before it up to their heading, to before another. */
  private void moveSection(List<Integer> order, int head, int before) {
    int last = order.indexOf(head);
    int first = last;
    while (first > 0 && blocks.get(order.get(first)).kind() == ParagraphKind.PARAGRAPH) {
      first--;
    }
    if (blocks.get(order.get(first)).kind() != ParagraphKind.HEADING) {
      first++;
    }
    int to = order.indexOf(before);
    if (first <= to) {
      return;
    }
    List<Integer> section = new ArrayList<>(order.subList(first, last + 1));
    order.subList(first, last + 1).clear();
    order.addAll(to, section);
  }
}
