package nl.kamerspoor.read.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.InputStreamStatistics;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** Gives the parts of a zip, by its directory at the end, watched while they are unpacked. */
public final class ZipParts implements Closeable {

  private final @Nullable Spool spool;
  private final ZipFile zip;
  private final DecompressionGuard unpacking;

  private ZipParts(@Nullable Spool spool, ZipFile zip, DecompressionGuard unpacking) {
    this.spool = spool;
    this.zip = zip;
    this.unpacking = unpacking;
  }

  /** Whether these bytes begin a zip. */
  public static boolean isZip(byte[] head) {
    return head.length >= 4
        && head[0] == 'P'
        && head[1] == 'K'
        && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
  }

  /** Whether these bytes begin a zip and show this text, such as the name of its first part. */
  public static boolean shows(byte[] head, String text) {
    return isZip(head) && new String(head, StandardCharsets.ISO_8859_1).contains(text);
  }

  /**
   * Opens the zip.
   *
   * @throws ReadException when it has no readable directory
   */
  public static ZipParts of(Input input) throws ReadException, IOException {
    NamedInput named = NamedInput.of(input);
    Spool spool = null;
    try {
      ZipFile.Builder builder = ZipFile.builder();
      if (named.path() != null) {
        builder.setPath(named.path());
      } else {
        try (InputStream stream = input.open()) {
          spool = Spool.of(stream);
        }
        if (spool.path() == null) {
          builder.setSeekableByteChannel(new SeekableInMemoryByteChannel(spool.bytes()));
        } else {
          builder.setPath(spool.path());
        }
      }
      return new ZipParts(spool, builder.get(), named.unpacking());
    } catch (IOException | RuntimeException e) {
      if (spool != null) {
        spool.close();
      }
      if (e instanceof DecompressionGuard.TooLargeException tooLarge) {
        throw tooLarge;
      }
      if (e instanceof Spool.NoRoomException noRoom) {
        throw noRoom;
      }
      throw new ReadException(
          input.file(), InputMessages.isDamagedZip(DecompressionGuard.reason(e)), e);
    }
  }

  /** All parts but folders, in the order in which they lie there. */
  public List<ZipArchiveEntry> all() {
    return Collections.list(zip.getEntriesInPhysicalOrder()).stream()
        .filter(part -> !part.isDirectory())
        .toList();
  }

  /** Whether there is a part of this name. */
  public boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** How many bytes a part says that it has; 0 where there is no such part. */
  public long size(String name) {
    ZipArchiveEntry part = zip.getEntry(name);
    return part == null ? 0 : part.getSize();
  }

  /** Whether the part is packed in a way that can be unpacked. */
  public boolean isReadable(ZipArchiveEntry part) {
    // The library would unpack Zstandard by another one, which is not here.
    boolean foreign =
        part.getMethod() == ZipMethod.ZSTD.getCode()
            || part.getMethod() == ZipMethod.ZSTD_DEPRECATED.getCode();
    return !foreign && zip.canReadEntryData(part);
  }

  /** The bytes of a part. */
  public InputStream open(String name) throws IOException {
    ZipArchiveEntry part = zip.getEntry(name);
    if (part == null) {
      throw new ZipException("it has no part " + name);
    }
    return open(part);
  }

  /** The bytes of a part. */
  public InputStream open(ZipArchiveEntry part) throws IOException {
    if (!isReadable(part)) {
      throw new ZipException("the part " + part.getName() + " is packed by an unknown method");
    }
    InputStream unpacked = zip.getInputStream(part);
    if (unpacked == null) {
      throw new ZipException("the part " + part.getName() + " can't be read");
    }
    return unpacking.guard(
        unpacked,
        () ->
            unpacked instanceof InputStreamStatistics counted
                ? counted.getCompressedCount()
                : part.getCompressedSize());
  }

  @Override
  public void close() throws IOException {
    zip.close();
    if (spool != null) {
      spool.close();
    }
  }
}
