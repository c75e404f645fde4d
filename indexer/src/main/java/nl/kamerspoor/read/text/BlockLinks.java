package nl.kamerspoor.read.text;

import java.util.Arrays;

/** Keeps which block of text goes on in which other, each known by its place in print. */
final class BlockLinks {

  /** No block. */
  static final int NONE = -1;

  private final int[] next;
  private final int[] previous;

  BlockLinks(int blocks) {
    next = new int[blocks];
    previous = new int[blocks];
    Arrays.fill(next, NONE);
    Arrays.fill(previous, NONE);
  }

  /** Links two blocks: the text of the head goes on in the tail. */
  void link(int head, int tail) {
    next[head] = tail;
    previous[tail] = head;
  }

  /** Undoes the link of a head with its tail. */
  void unlink(int head) {
    previous[next[head]] = NONE;
    next[head] = NONE;
  }

  /** The block in which the text goes on, or none. */
  int next(int block) {
    return next[block];
  }

  /** Whether the text of the block goes on in another. */
  boolean hasNext(int block) {
    return next[block] != NONE;
  }

  /** Whether the block goes on with the text of another. */
  boolean hasPrevious(int block) {
    return previous[block] != NONE;
  }

  /** The block in which the text begins that a block belongs to. */
  int first(int block) {
    int first = block;
    while (previous[first] != NONE) {
      first = previous[first];
    }
    return first;
  }
}
