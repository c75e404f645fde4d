package nl.kamerspoor.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import nl.kamerspoor.read.input.DecompressionGuard;
import nl.kamerspoor.read.input.FileNames;
import nl.kamerspoor.read.input.Input;
import nl.kamerspoor.read.input.InputReader;
import nl.kamerspoor.read.input.NamedInput;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;
import nl.kamerspoor.read.input.Sidecars;
import nl.kamerspoor.read.input.Spool;
import org.jspecify.annotations.Nullable;

/** Reads the entries of one archive as inputs of their own, each with the record beside it. */
final class ArchiveEntries {

  /** The largest metadata record that is kept; records are about 5 kB. */
  private static final int MAX_SIDECAR_BYTES = 1 << 20;

  /** The most that all records of one archive may take, for they are kept until it is read. */
  private static final int MAX_SIDECAR_BYTES_PER_ARCHIVE = 64 << 20;

  private final InputReader inside;
  private final NamedInput archive;
  private final PaperSink sink;
  private final Map<String, byte[]> sidecars = new HashMap<>();
  private int sidecarBytes;

  ArchiveEntries(InputReader inside, Input archive, PaperSink sink) throws IOException {
    this.inside = inside;
    this.archive = NamedInput.of(archive);
    this.sink = sink;
    this.archive.unpacking().open(this.archive.depth());
  }

  /** Names an entry for messages and records: {@code letters.zip!/2019/a.xml}. */
  String file(String name) {
    return archive.file() + "!/" + name;
  }

  /** Watches the bytes of an entry. */
  InputStream guard(InputStream unpacked, DecompressionGuard.Count packed) {
    return archive.unpacking().guard(unpacked, packed);
  }

  /** Keeps the entry if it is the metadata record of another; the stream stays open. */
  void keepSidecar(String name, InputStream stream) throws IOException {
    if (isSidecar(name)) {
      keep(name, stream);
    }
  }

  /** Opens the entry and keeps it if it is the metadata record of another. */
  void keepSidecar(String name, Contents contents) throws IOException {
    if (!isSidecar(name)) {
      return;
    }
    try (InputStream stream = contents.open()) {
      keep(name, stream);
    } catch (DecompressionGuard.TooLargeException | Spool.NoRoomException e) {
      throw e;
    } catch (IOException e) {
      sink.reject(file(name), ArchiveMessages.cannotBeUnpacked(DecompressionGuard.reason(e)));
    }
  }

  private boolean isSidecar(String name) throws IOException {
    archive.unpacking().entry();
    return Sidecars.isSidecar(lastPart(name));
  }

  private void keep(String name, InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(MAX_SIDECAR_BYTES + 1);
    if (bytes.length > MAX_SIDECAR_BYTES
        || sidecarBytes + bytes.length > MAX_SIDECAR_BYTES_PER_ARCHIVE) {
      sink.reject(file(name), ArchiveMessages.isTooLargeForRecord());
      return;
    }
    sidecarBytes += bytes.length;
    sidecars.put(name, bytes);
  }

  /**
   * Reads an entry as papers; metadata records and files that are not papers are passed over. What
   * is wrong with it is reported to the sink, and the next can be read.
   */
  void read(String name, Contents contents) throws IOException {
    if (!FileNames.isPaper(lastPart(name))) {
      return;
    }
    String file = file(name);
    if (leadsOut(name)) {
      sink.reject(file, ArchiveMessages.leadsOut());
      return;
    }
    try (InputStream stream = contents.open();
        Spool spool = Spool.of(stream)) {
      inside.read(
          new NamedInput(
              file,
              spool::open,
              NamedInput.Sidecar.of(sidecarOf(name)),
              spool.path(),
              archive.depth() + 1,
              archive.unpacking()),
          sink);
    } catch (ReadException e) {
      sink.refuse(e);
    } catch (DecompressionGuard.TooLargeException | Spool.NoRoomException e) {
      throw e;
    } catch (IOException e) {
      sink.reject(file, ArchiveMessages.cannotBeUnpacked(DecompressionGuard.reason(e)));
    }
  }

  /** Opens the bytes of an entry. */
  interface Contents {
    InputStream open() throws IOException;
  }

  private byte @Nullable [] sidecarOf(String name) {
    String folder = name.substring(0, name.length() - lastPart(name).length());
    String folderName = folder.isEmpty() ? "" : lastPart(folder.substring(0, folder.length() - 1));
    for (String sidecar : Sidecars.namesFor(lastPart(name), folderName)) {
      byte[] bytes = sidecars.get(folder + sidecar);
      if (bytes != null) {
        return bytes;
      }
    }
    return null;
  }

  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /**
   * Whether the name leads out of the archive; nothing is written under it, but messages carry it.
   */
  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.indexOf('\0') >= 0
        || name.matches("[A-Za-z]:.*")
        || ("/" + name + "/").contains("/../");
  }
}
