package nl.kamerspoor.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kamerspoor.index.IndexReport.Note;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;

/**
 * The list of the files that an index was made of, in the order of their paths.
 *
 * <p>It stands in a file of its own beside the index, {@code files-1}, and the commit names the one
 * that belongs to it. A new one is written and forced to disk before the commit, the old one goes
 * after it; so whatever happens in between, the commit's own is there. Its form is Lucene's for
 * small files: header, values, checksum.
 *
 * @param indexed when the indexing began that last wrote it
 * @param entries by key
 * @param unseen what stood under the sources but could not be looked at
 */
record Ledger(Instant indexed, Map<String, LedgerEntry> entries, List<Note> unseen) {

  private static final String PREFIX = "files-";
  private static final String CODEC = "KamerspoorFiles";
  private static final int VERSION = 2;

  /** Of no files. */
  static final Ledger EMPTY = new Ledger(Instant.EPOCH, Map.of(), List.of());

  /** SHA-256 over the names and contents of all files. */
  String fingerprint() {
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

  /** How much all files gave to the index. */
  IndexStatistics.Count total() {
    return entries.values().stream()
        .flatMap(entry -> entry.papers().stream())
        .map(paper -> new IndexStatistics.Count(1, paper.paragraphs(), paper.words()))
        .reduce(IndexStatistics.Count.NONE, IndexStatistics.Count::plus);
  }

  /** How many files are not in the index, or not with all their papers. */
  int leftOut() {
    return unseen.size()
        + Math.toIntExact(entries.values().stream().filter(entry -> !entry.whole()).count());
  }

  /**
   * What could not be looked at or read, file by file, and the papers that were left out as
   * duplicates.
   */
  List<Note> rejected() {
    List<Note> rejected = new ArrayList<>(unseen);
    Duplicates duplicates = Duplicates.among(entries.values());
    for (LedgerEntry entry : entries.values()) {
      rejected.addAll(entry.problems());
      for (String id : entry.duplicates()) {
        LedgerEntry first = entries.get(duplicates.first().getOrDefault(id, ""));
        rejected.add(
            new Note(
                entry.name(),
                id
                    + " also stands in "
                    + (first == null ? "another file" : first.name())
                    + ", which was kept"));
      }
    }
    return rejected;
  }

  /** Writes it down for good under a name that is not in use. */
  String write(Directory directory) throws IOException {
    Set<String> used = Set.of(directory.listAll());
    int generation = 1;
    while (used.contains(PREFIX + generation)) {
      generation++;
    }
    String name = PREFIX + generation;
    try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, CODEC, VERSION);
      write(out, indexed);
      out.writeVInt(entries.size());
      for (LedgerEntry entry : entries.values()) {
        write(out, entry);
      }
      write(out, unseen);
      CodecUtil.writeFooter(out);
    }
    directory.sync(List.of(name));
    directory.syncMetaData();
    return name;
  }

  /** Whether a file of this name is a ledger. */
  static boolean isName(String file) {
    return file.matches(PREFIX + "\\d+");
  }

  /** Removes all ledgers but one. */
  static void removeOthers(Directory directory, String kept) throws IOException {
    for (String name : directory.listAll()) {
      if (name.startsWith(PREFIX) && !name.equals(kept)) {
        directory.deleteFile(name);
      }
    }
  }

  static Ledger read(Directory directory, String name) throws IOException {
    try (ChecksumIndexInput in = directory.openChecksumInput(name)) {
      Ledger ledger = EMPTY;
      @Nullable Throwable failure = null;
      try {
        ledger = read(in);
      } catch (Throwable e) {
        failure = e; // damage can look like anything; the sum at the end tells
      }
      CodecUtil.checkFooter(in, failure);
      return ledger;
    }
  }

  private static Ledger read(ChecksumIndexInput in) throws IOException {
    CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
    Instant indexed = readInstant(in);
    int count = in.readVInt();
    Map<String, LedgerEntry> entries = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      LedgerEntry entry = readEntry(in);
      entries.put(entry.key(), entry);
    }
    return new Ledger(indexed, entries, readNotes(in));
  }

  private static void write(DataOutput out, LedgerEntry entry) throws IOException {
    out.writeString(entry.key());
    out.writeString(entry.name());
    write(out, entry.file());
    FileState sidecar = entry.sidecar();
    out.writeByte((byte) (sidecar == null ? 0 : 1));
    if (sidecar != null) {
      write(out, sidecar);
    }
    out.writeVInt(entry.papers().size());
    for (LedgerEntry.Paper paper : entry.papers()) {
      out.writeString(paper.id());
      out.writeVLong(paper.paragraphs());
      out.writeVLong(paper.words());
    }
    out.writeVInt(entry.duplicates().size());
    for (String duplicate : entry.duplicates()) {
      out.writeString(duplicate);
    }
    write(out, entry.problems());
    write(out, entry.warnings());
  }

  private static LedgerEntry readEntry(DataInput in) throws IOException {
    return new LedgerEntry(
        in.readString(),
        in.readString(),
        readState(in),
        readSidecar(in),
        readList(in, () -> new LedgerEntry.Paper(in.readString(), in.readVLong(), in.readVLong())),
        readList(in, in::readString),
        readNotes(in),
        readNotes(in));
  }

  private static List<Note> readNotes(DataInput in) throws IOException {
    return readList(in, () -> new Note(in.readString(), in.readString()));
  }

  private static @Nullable FileState readSidecar(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : readState(in);
  }

  private static void write(DataOutput out, FileState state) throws IOException {
    out.writeVLong(state.size());
    write(out, state.modified());
    out.writeString(state.sha256());
  }

  private static FileState readState(DataInput in) throws IOException {
    return new FileState(in.readVLong(), readInstant(in), in.readString());
  }

  private static void write(DataOutput out, Collection<Note> notes) throws IOException {
    out.writeVInt(notes.size());
    for (Note note : notes) {
      out.writeString(note.where());
      out.writeString(note.text());
    }
  }

  private static void write(DataOutput out, Instant instant) throws IOException {
    out.writeLong(instant.getEpochSecond());
    out.writeInt(instant.getNano());
  }

  private static Instant readInstant(DataInput in) throws IOException {
    return Instant.ofEpochSecond(in.readLong(), in.readInt());
  }

  /** Reads one element of a list. */
  @FunctionalInterface
  private interface Element<T> {
    T read() throws IOException;
  }

  private static <T> List<T> readList(DataInput in, Element<T> element) throws IOException {
    int count = in.readVInt();
    List<T> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(element.read());
    }
    return list;
  }
}
