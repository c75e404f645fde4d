package nl.kamerspoor.read.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.kamerspoor.read.input.DecompressionGuard;
import nl.kamerspoor.read.input.FormatReader;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.InputReader;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.input.Spool;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Reads the papers in a tar archive. It is gone through twice, because a paper's metadata record
 * may stand behind it: once for the records, once for the papers. Going through it once would mean
 * to keep every paper until the end; unpacking it again takes a hundredth of the time that reading
 * the papers does.
 */
public final class TarReader implements FormatReader {

  private static final int MAGIC = 257;

  private final InputReader inside;

  public TarReader(InputReader inside) {
    this.inside = inside;
  }

  @Override
  public String name() {
    return "tar archive";
  }

  @Override
  public boolean recognizes(Input input) throws IOException {
    byte[] head = input.head();
    return head.length >= 512
        && new String(head, MAGIC, 5, StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT)
            .equals("ustar");
  }

  @Override
  public void read(Input input, PaperSink sink) throws ReadException, IOException {
    ArchiveEntries entries = new ArchiveEntries(inside, input, sink);
    forEach(input, (tar, entry) -> entries.keepSidecar(entry.getName(), tar));
    forEach(
        input,
        (tar, entry) -> {
          if (!entry.isFile() || entry.isLink() || entry.isSymbolicLink()) {
            sink.reject(entries.file(entry.getName()), ArchiveMessages.isLinkInTar());
          } else {
            entries.read(entry.getName(), () -> unclosed(tar));
          }
        });
  }

  private interface EntryReader {
    void read(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException;
  }

  private static void forEach(Input input, EntryReader reader) throws ReadException, IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new BufferedInputStream(input.open()), "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (!entry.isDirectory()) {
          reader.read(tar, entry);
        }
      }
    } catch (DecompressionGuard.TooLargeException | Spool.NoRoomException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new ReadException(
          input.file(), ArchiveMessages.isDamagedTar(DecompressionGuard.reason(e)), e);
    }
  }

  private static InputStream unclosed(InputStream stream) {
    return new FilterInputStream(stream) {
      @Override
      public void close() {
        // The archive goes on behind this entry.
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        return in.read(buffer, offset, length);
      }
    };
  }
}
