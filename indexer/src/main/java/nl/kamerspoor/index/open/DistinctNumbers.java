package nl.kamerspoor.index.open;

import java.util.Arrays;

/** Gathers a few numbers, each once. */
public final class DistinctNumbers {

  private static final int[] NONE = {};

  private int[] numbers;
  private int size;

  /**
   * None yet.
   *
   * @param expected how many there are room for at first
   */
  public DistinctNumbers(int expected) {
    numbers = new int[expected];
  }

  /** Takes a number; one that was taken before, and one below 0, changes nothing. */
  public void add(int number) {
    for (int i = 0; i < size; i++) {
      if (numbers[i] == number) {
        return;
      }
    }
    if (number < 0) {
      return;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(4, size * 2));
    }
    numbers[size++] = number;
  }

  /** Takes each of some numbers. */
  public void addAll(int[] others) {
    for (int other : others) {
      add(other);
    }
  }

  /** All of them, in the order in which they came; nothing is added afterwards. */
  public int[] toArray() {
    if (size == 0) {
      return NONE;
    }
    return size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
  }
}
