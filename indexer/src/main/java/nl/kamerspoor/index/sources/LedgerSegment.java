package nl.kamerspoor.index.sources;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.index.sources.LedgerEntry.Copy;
import nl.kamerspoor.index.sources.LedgerEntry.Paper;
import nl.kamerspoor.index.sources.LedgerEntry.Why;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;

/**
 * A part of the {@link Ledger}, in a file of its own, that says what one run of the indexer
 * changed, or several. Its form is Lucene's for small files: header, values, checksum. Once written
 * it never changes.
 *
 * @param name of its file
 * @param put the entries that are new or other than before
 * @param gone the keys of those that went
 * @param unseen what stood under the sources but could not be looked at
 */
record LedgerSegment(String name, List<LedgerEntry> put, List<String> gone, List<Note> unseen) {

  private static final String CODEC = "KamerspoorFiles";
  private static final int VERSION = 4;
  private static final List<Why> WHY = List.of(Why.values());

  LedgerSegment {
    put = List.copyOf(put);
    gone = List.copyOf(gone);
    unseen = List.copyOf(unseen);
  }

  /** How many entries it speaks of. */
  int size() {
    return put.size() + gone.size();
  }

  /** Writes it to disk, durably. */
  void write(Directory directory) throws IOException {
    try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, CODEC, VERSION);
      out.writeVInt(put.size());
      for (LedgerEntry entry : put) {
        write(out, entry);
      }
      writeTexts(out, gone);
      write(out, unseen);
      CodecUtil.writeFooter(out);
    }
    directory.sync(List.of(name));
    directory.syncMetaData();
  }

  static LedgerSegment read(Directory directory, String name) throws IOException {
    try (ChecksumIndexInput in = directory.openChecksumInput(name)) {
      LedgerSegment segment = new LedgerSegment(name, List.of(), List.of(), List.of());
      @Nullable Throwable failure = null;
      try {
        CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
        segment =
            new LedgerSegment(
                name,
                readList(in, () -> readEntry(in)),
                readList(in, in::readString),
                readNotes(in));
      } catch (Throwable e) {
        failure = e; // damage can look like anything; the sum at the end tells
      }
      CodecUtil.checkFooter(in, failure);
      return segment;
    }
  }

  private static void write(DataOutput out, LedgerEntry entry) throws IOException {
    out.writeString(entry.key());
    out.writeString(entry.name());
    write(out, entry.looked());
    write(out, entry.file());
    FileState sidecar = entry.sidecar();
    out.writeByte((byte) (sidecar == null ? 0 : 1));
    if (sidecar != null) {
      write(out, sidecar);
    }
    out.writeVInt(entry.papers().size());
    for (Paper paper : entry.papers()) {
      write(out, paper);
    }
    out.writeVInt(entry.copies().size());
    for (Copy copy : entry.copies()) {
      write(out, copy.paper());
      out.writeString(copy.kept());
      out.writeByte((byte) WHY.indexOf(copy.why()));
    }
    write(out, entry.problems());
    write(out, entry.passedOver());
    write(out, entry.warnings());
  }

  private static LedgerEntry readEntry(DataInput in) throws IOException {
    return new LedgerEntry(
        in.readString(),
        in.readString(),
        readInstant(in),
        readState(in),
        in.readByte() == 0 ? null : readState(in),
        readList(in, () -> readPaper(in)),
        readList(in, () -> new Copy(readPaper(in), in.readString(), WHY.get(in.readByte()))),
        readNotes(in),
        readNotes(in),
        readNotes(in));
  }

  private static void write(DataOutput out, Paper paper) throws IOException {
    out.writeString(paper.id().text());
    writeHexadecimal(out, paper.text());
    out.writeByte((byte) (paper.namedByFile() ? 1 : 0));
    out.writeVLong(paper.paragraphs());
    out.writeVLong(paper.words());
  }

  private static Paper readPaper(DataInput in) throws IOException {
    return new Paper(
        new PaperId(in.readString()),
        readHexadecimal(in),
        in.readByte() == 1,
        in.readVLong(),
        in.readVLong());
  }

  private static void write(DataOutput out, FileState state) throws IOException {
    out.writeVLong(state.size());
    write(out, state.modified());
    writeHexadecimal(out, state.sha256());
  }

  private static FileState readState(DataInput in) throws IOException {
    return new FileState(in.readVLong(), readInstant(in), readHexadecimal(in));
  }

  private static void writeHexadecimal(DataOutput out, String digits) throws IOException {
    byte[] bytes = HexFormat.of().parseHex(digits);
    out.writeVInt(bytes.length);
    out.writeBytes(bytes, bytes.length);
  }

  private static String readHexadecimal(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    return HexFormat.of().formatHex(bytes);
  }

  private static void writeTexts(DataOutput out, Collection<String> texts) throws IOException {
    out.writeVInt(texts.size());
    for (String text : texts) {
      out.writeString(text);
    }
  }

  private static void write(DataOutput out, Collection<Note> notes) throws IOException {
    out.writeVInt(notes.size());
    for (Note note : notes) {
      out.writeString(note.where());
      out.writeString(note.text());
      out.writeByte((byte) (note.goneSource() ? 1 : 0));
    }
  }

  private static List<Note> readNotes(DataInput in) throws IOException {
    return readList(in, () -> new Note(in.readString(), in.readString(), in.readByte() == 1));
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
