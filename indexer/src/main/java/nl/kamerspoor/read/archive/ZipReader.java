package nl.kamerspoor.read.archive;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.read.input.FormatReader;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.InputReader;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.input.ZipParts;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Reads the papers in a zip archive. */
public final class ZipReader implements FormatReader {

  private final InputReader inside;

  public ZipReader(InputReader inside) {
    this.inside = inside;
  }

  @Override
  public String name() {
    return "zip archive";
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    return ZipParts.isZip(input.head());
  }

  @Override
  public void read(Input input, PaperSink sink) throws ReadException, IOException {
    ArchiveEntries entries = new ArchiveEntries(inside, input, sink);
    try (ZipParts zip = ZipParts.of(input)) {
      List<ZipArchiveEntry> all = zip.all();
      for (ZipArchiveEntry entry : all) {
        if (zip.isReadable(entry)) {
          entries.keepSidecar(entry.getName(), () -> zip.open(entry));
        }
      }
      for (ZipArchiveEntry entry : all) {
        String name = entry.getName();
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          sink.reject(entries.file(name), ArchiveMessages.isEncryptedInZip());
        } else if (!zip.isReadable(entry) || entry.isUnixSymlink()) {
          sink.reject(entries.file(name), ArchiveMessages.isUnreadableInZip());
        } else {
          entries.read(name, () -> zip.open(entry));
        }
      }
    }
  }
}
