package nl.kamerspoor.index.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;

/**
 * The list of the files that an index was made of, in the order of their keys.
 *
 * <p>It stands beside the index in files of its own, {@code files-1} and on, the {@link
 * LedgerSegment segments}. The commit names those that belong to it, the oldest first; what a later
 * one says of a file holds. A commit adds one segment with what has changed, so that an update of a
 * few files does not rewrite the entries of all. So that there never come to be many, it takes the
 * newest of the old ones into itself as long as these are not much larger: an entry is rewritten no
 * more often than the logarithm of all.
 *
 * <p>A new segment is written and forced to disk before the commit, those that it took in go after
 * it; so whatever happens in between, the commit's own are there.
 *
 * @param segments the oldest first
 * @param entries by key
 */
public record Ledger(List<LedgerSegment> segments, Map<String, LedgerEntry> entries) {

  private static final String PREFIX = "files-";

  /** An old segment is taken in when it is at most so many times as large as what is new. */
  private static final int MAX_SIZE_RATIO = 2;

  /** A ledger of no files. */
  public static final Ledger EMPTY = new Ledger(List.of(), Map.of());

  /** Combines what the segments say. */
  private static Ledger of(List<LedgerSegment> segments) {
    Map<String, LedgerEntry> entries = new TreeMap<>();
    for (LedgerSegment segment : segments) {
      segment.put().forEach(entry -> entries.put(entry.key(), entry));
      segment.gone().forEach(entries::remove);
    }
    return new Ledger(segments, entries);
  }

  /** The names of the files that hold it. */
  public List<String> names() {
    return segments.stream().map(LedgerSegment::name).toList();
  }

  /** What stood under the sources but could not be looked at. */
  public List<Note> unseen() {
    return segments.isEmpty() ? List.of() : segments.getLast().unseen();
  }

  /** SHA-256 over the names and contents of all files. */
  public String fingerprint() {
    MessageDigest digest = FileState.newDigest();
    for (LedgerEntry entry : entries.values()) {
      FileState sidecar = entry.sidecar();
      String line =
          entry.name()
              + "\t"
              + entry.file().sha256()
              + "\t"
              + (sidecar == null ? "" : sidecar.sha256())
              + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** How much text all files added to the index. */
  public TextCount total() {
    return entries.values().stream()
        .flatMap(entry -> entry.papers().stream())
        .map(paper -> new TextCount(1, paper.paragraphs(), paper.words()))
        .reduce(TextCount.NONE, TextCount::plus);
  }

  /** How many files are not in the index, or not with all their papers. */
  public int leftOut() {
    return unseen().size()
        + Math.toIntExact(entries.values().stream().filter(entry -> !entry.whole()).count());
  }

  /** What could not be looked at or read, file by file; not what was passed over. */
  public List<Note> rejected() {
    List<Note> rejected = new ArrayList<>(unseen());
    entries.values().forEach(entry -> rejected.addAll(entry.problems()));
    return rejected;
  }

  /** What was not read since it is of a kind that holds no papers, file by file. */
  public List<Note> passedOver() {
    return entries.values().stream().flatMap(entry -> entry.passedOver().stream()).toList();
  }

  /** What was read but deserves a look, file by file. */
  public List<Note> warnings() {
    List<Note> warnings = new ArrayList<>();
    entries.values().forEach(entry -> warnings.addAll(entry.warnings()));
    return warnings;
  }

  /** Whether another says the same of every file, whenever it looked. */
  public boolean agrees(Map<String, LedgerEntry> others) {
    return others.size() == entries.size()
        && others.values().stream().allMatch(other -> other.agrees(entries.get(other.key())));
  }

  /**
   * Writes what has changed to disk, durably.
   *
   * @param now all entries, by key
   * @return the list that holds from the commit on; this one stays on the disk beside it
   */
  public Ledger write(Directory directory, Map<String, LedgerEntry> now, List<Note> unseen)
      throws IOException {
    Map<String, LedgerEntry> put = new TreeMap<>();
    for (LedgerEntry entry : now.values()) {
      LedgerEntry before = entries.get(entry.key());
      if (!entry.isThat(before) && !entry.equals(before)) {
        put.put(entry.key(), entry);
      }
    }
    Set<String> gone = new TreeSet<>(entries.keySet());
    gone.removeAll(now.keySet());
    int stay = segments.size();
    long size = (long) put.size() + gone.size();
    while (stay > 0 && segments.get(stay - 1).size() <= MAX_SIZE_RATIO * size) {
      LedgerSegment taken = segments.get(--stay);
      size += taken.size();
      for (LedgerEntry entry : taken.put()) {
        LedgerEntry last = now.get(entry.key());
        if (last != null) {
          put.put(entry.key(), last);
        }
      }
      taken.gone().stream().filter(key -> !now.containsKey(key)).forEach(gone::add);
    }
    if (stay == 0) {
      gone.clear(); // no older segment has them
    }
    LedgerSegment segment =
        new LedgerSegment(newName(directory), List.copyOf(put.values()), List.copyOf(gone), unseen);
    segment.write(directory);
    List<LedgerSegment> after = new ArrayList<>(segments.subList(0, stay));
    after.add(segment);
    return new Ledger(after, now);
  }

  /**
   * Names are never used again, so that nobody who reads an older list takes a newer part for it.
   */
  private String newName(Directory directory) throws IOException {
    long last = 0;
    for (String name : Stream.concat(Stream.of(directory.listAll()), names().stream()).toList()) {
      if (isName(name)) {
        last = Math.max(last, Long.parseLong(name.substring(PREFIX.length())));
      }
    }
    return PREFIX + (last + 1);
  }

  /** Whether a file of this name is part of a ledger. */
  public static boolean isName(String file) {
    return file.matches(PREFIX + "\\d{1,18}");
  }

  /** Removes all segments but those that the commit names. */
  public static void removeOthers(Directory directory, List<String> kept) throws IOException {
    Set<String> names = new HashSet<>(kept);
    for (String name : directory.listAll()) {
      if (name.startsWith(PREFIX) && !names.contains(name)) {
        directory.deleteFile(name);
      }
    }
  }

  public static Ledger read(Directory directory, List<String> names) throws IOException {
    List<LedgerSegment> segments = new ArrayList<>();
    for (String name : names) {
      segments.add(LedgerSegment.read(directory, name));
    }
    return of(segments);
  }
}
