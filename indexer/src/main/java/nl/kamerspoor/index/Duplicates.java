package nl.kamerspoor.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides which file a paper is taken from where several hold one with the same id: the first by
 * path.
 *
 * @param first for each id that several files hold, the key of the first
 */
record Duplicates(Map<String, String> first) {

  /** Looks through all files. */
  static Duplicates among(Collection<LedgerEntry> entries) {
    Map<String, String> owners = new HashMap<>();
    Map<String, String> first = new TreeMap<>();
    for (LedgerEntry entry : entries) {
      for (String id : ids(entry)) {
        String owner = owners.putIfAbsent(id, entry.key());
        if (owner != null) {
          first.merge(
              id,
              owner.compareTo(entry.key()) < 0 ? owner : entry.key(),
              (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
      }
    }
    return new Duplicates(first);
  }

  /** Whether a paper of a file is left out. */
  private boolean leftOut(LedgerEntry entry, String id) {
    return !first.getOrDefault(id, entry.key()).equals(entry.key());
  }

  /** The papers of a file that are in the index but must not be. */
  List<String> toDelete(LedgerEntry entry) {
    if (first.isEmpty()) {
      return List.of();
    }
    return entry.papers().stream()
        .map(LedgerEntry.Paper::id)
        .filter(id -> leftOut(entry, id))
        .toList();
  }

  /** Whether the file has a paper that was left out before and must not be any more. */
  boolean toReadAgain(LedgerEntry entry) {
    return entry.duplicates().stream().anyMatch(id -> !leftOut(entry, id));
  }

  /** The entry with each paper where it belongs. */
  LedgerEntry settle(LedgerEntry entry) {
    List<String> toDelete = toDelete(entry);
    if (toDelete.isEmpty()) {
      return entry;
    }
    Set<String> gone = new HashSet<>(toDelete);
    List<String> duplicates = new ArrayList<>(entry.duplicates());
    duplicates.addAll(toDelete);
    return entry.withPapers(
        entry.papers().stream().filter(paper -> !gone.contains(paper.id())).toList(), duplicates);
  }

  private static List<String> ids(LedgerEntry entry) {
    List<String> ids = new ArrayList<>(entry.duplicates());
    entry.papers().forEach(paper -> ids.add(paper.id()));
    return ids;
  }
}
