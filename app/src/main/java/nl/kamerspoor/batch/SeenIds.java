package nl.kamerspoor.batch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Remembers the ids met so far, each as 64 bits of a hash, so that a list of millions fits in
 * memory. Two different ids with the same hash are one in a million even among millions of ids.
 */
final class SeenIds {

  private static final int INITIAL_CAPACITY = 1 << 10;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L; // FNV-1a
  private static final long FNV_PRIME = 0x100000001b3L;

  private long[] table = new long[INITIAL_CAPACITY];
  private int count;

  /** Adds an id; false where it was there. */
  boolean add(String id) {
    if (2 * count >= table.length) {
      grow();
    }
    boolean added = put(table, hash(id));
    count += added ? 1 : 0;
    return added;
  }

  private void grow() {
    long[] larger = new long[2 * table.length];
    Arrays.stream(table).filter(hash -> hash != 0).forEach(hash -> put(larger, hash));
    table = larger;
  }

  private static boolean put(long[] table, long hash) {
    int mask = table.length - 1;
    int place = (int) hash & mask;
    while (table[place] != 0 && table[place] != hash) {
      place = (place + 1) & mask;
    }
    boolean isNew = table[place] == 0;
    table[place] = hash;
    return isNew;
  }

  /** A hash that is never 0, which stands for an empty place. */
  private static long hash(String id) {
    long hash = FNV_OFFSET;
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
