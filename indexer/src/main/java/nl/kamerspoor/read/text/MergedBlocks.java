package nl.kamerspoor.read.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.ParagraphKind;

/**
 * Puts the parts of cut texts together, as {@link BlockMerger} has linked them, and sections before
 * the one that they go on in.
 */
final class MergedBlocks {

  private final List<Block> blocks;
  private final int[] next;
  private final int[] previous;

  /**
   * @param next for each block the one that it goes on with
   * @param previous for each block the one that goes on with it
   */
  MergedBlocks(List<Block> blocks, int[] next, int[] previous) {
    this.blocks = blocks;
    this.next = next;
    this.previous = previous;
  }

  /** The blocks in reading order; a cut text stands where it begins. */
  List<Block> inOrder() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      order.add(i);
    }
    for (int head = 0; head < blocks.size(); head++) {
      if (next[head] != BlockMerger.NO_BLOCK && next[head] < head && isFollowedByText(next[head])) {
        moveSection(order, head, next[head]);
      }
    }
    List<Block> merged = new ArrayList<>();
    for (int i : order) {
      if (previous[i] != BlockMerger.NO_BLOCK) {
        continue;
      }
      merged.add(blocks.get(i));
      for (int tail = next[i]; tail != BlockMerger.NO_BLOCK; tail = next[tail]) {
        blocks.get(i).append(blocks.get(tail));
      }
    }
    return merged;
  }

  private boolean isFollowedByText(int i) {
    return i + 1 < blocks.size() && blocks.get(i + 1).kind == ParagraphKind.PARAGRAPH;
  }

  /** Moves a block, with the paragraphs before it up to their heading, to before another. */
  private void moveSection(List<Integer> order, int head, int before) {
    int last = order.indexOf(head);
    int first = last;
    while (first > 0 && blocks.get(order.get(first)).kind == ParagraphKind.PARAGRAPH) {
      first--;
    }
    if (blocks.get(order.get(first)).kind != ParagraphKind.HEADING) {
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
