package nl.kamerspoor.read;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the bytes of an entry of an archive while it is read, since a reader may ask for them more
 * than once: in memory, or when there are many in a temporary file that goes when it is closed.
 */
final class Spool implements Closeable {

  private static final int IN_MEMORY = 16 << 20;

  private final byte[] bytes;
  private final @Nullable Path path;

  private Spool(byte[] bytes, @Nullable Path path) {
    this.bytes = bytes;
    this.path = path;
  }

  /** Takes all that the stream still gives. */
  static Spool of(InputStream stream) throws IOException {
    byte[] first = stream.readNBytes(IN_MEMORY);
    if (first.length < IN_MEMORY) {
      return new Spool(first, null);
    }
    Path path = Files.createTempFile("kamerspoor-", ".entry");
    try (OutputStream out = Files.newOutputStream(path)) {
      out.write(first);
      stream.transferTo(out);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(path);
      throw e;
    }
    return new Spool(new byte[0], path);
  }

  InputStream open() throws IOException {
    return path == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(path);
  }

  /** The file that holds the bytes, or null when they are in memory. */
  @Nullable Path path() {
    return path;
  }

  /** The bytes when they are in memory. */
  byte[] bytes() {
    return bytes;
  }

  @Override
  public void close() throws IOException {
    if (path != null) {
      Files.deleteIfExists(path);
    }
  }
}
