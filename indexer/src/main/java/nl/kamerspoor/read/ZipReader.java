package nl.kamerspoor.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.InputStreamStatistics;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads the papers in a zip archive, by its directory at the end, as all programs do. */
final class ZipReader implements FormatReader {

  private final PaperReader inside;

  ZipReader(PaperReader inside) {
    this.inside = inside;
  }

  @Override
  public String name() {
    return "zip archive";
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    byte[] head = input.head();
    return head.length >= 4
        && head[0] == 'P'
        && head[1] == 'K'
        && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
  }

  @Override
  public void read(Input input, PaperSink sink) throws ReadException, IOException {
    ArchiveEntries entries = new ArchiveEntries(inside, input, sink);
    NamedInput named = NamedInput.of(input);
    if (named.path() != null) {
      try (ZipFile zip = open(ZipFile.builder().setPath(named.path()), input)) {
        read(zip, entries, sink);
      }
      return;
    }
    try (InputStream stream = input.open();
        Spool spool = Spool.of(stream);
        ZipFile zip =
            open(
                spool.path() == null
                    ? ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(spool.bytes()))
                    : ZipFile.builder().setPath(spool.path()),
                input)) {
      read(zip, entries, sink);
    }
  }

  private static ZipFile open(ZipFile.Builder builder, Input input) throws ReadException {
    try {
      return builder.get();
    } catch (IOException | IllegalArgumentException e) {
      throw new ReadException(
          input.file() + " is a damaged zip archive (" + Unpacking.reason(e) + "); fetch it again",
          e);
    }
  }

  private static void read(ZipFile zip, ArchiveEntries entries, PaperSink sink) throws IOException {
    List<ZipArchiveEntry> all =
        Collections.list(zip.getEntriesInPhysicalOrder()).stream()
            .filter(entry -> !entry.isDirectory())
            .toList();
    for (ZipArchiveEntry entry : all) {
      if (zip.canReadEntryData(entry)) {
        try (InputStream stream = open(zip, entry, entries)) {
          entries.keepSidecar(entry.getName(), stream);
        }
      }
    }
    for (ZipArchiveEntry entry : all) {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        sink.reject(entries.file(entry.getName()), "is encrypted; unpack it with its password");
      } else if (!zip.canReadEntryData(entry) || entry.isUnixSymlink()) {
        sink.reject(
            entries.file(entry.getName()),
            "is a link, or packed in a way that is not known; unpack it with another program");
      } else {
        entries.read(entry.getName(), () -> open(zip, entry, entries));
      }
    }
  }

  private static InputStream open(ZipFile zip, ZipArchiveEntry entry, ArchiveEntries entries)
      throws IOException {
    InputStream unpacked = zip.getInputStream(entry);
    return entries.guard(
        unpacked,
        () ->
            unpacked instanceof InputStreamStatistics counted
                ? counted.getCompressedCount()
                : entry.getCompressedSize());
  }
}
