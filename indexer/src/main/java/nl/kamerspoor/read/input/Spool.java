package nl.kamerspoor.read.input;

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
public final class Spool implements Closeable {

  private static final int MAX_BYTES_IN_MEMORY = 16 << 20;

  private final byte[] bytes;
  private final @Nullable Path path;

  private Spool(byte[] bytes, @Nullable Path path) {
    this.bytes = bytes;
    this.path = path;
  }

  /** Says that the temporary folder takes no more; nothing is wrong with what is read. */
  public static final class NoRoomException extends IOException {
    private static final long serialVersionUID = 1L;

    NoRoomException(Path folder, IOException cause) {
      super(InputMessages.noRoom(folder, FileFailure.reason(cause)), cause);
    }
  }

  /**
   * Takes all that the stream still gives.
   *
   * @throws NoRoomException when it can't be kept
   */
  public static Spool of(InputStream stream) throws IOException {
    return of(stream, Path.of(System.getProperty("java.io.tmpdir", "")));
  }

  /** Takes all that the stream gives, with another folder for what does not fit into memory. */
  static Spool of(InputStream stream, Path folder) throws IOException {
    byte[] bytes = stream.readNBytes(MAX_BYTES_IN_MEMORY);
    if (bytes.length < MAX_BYTES_IN_MEMORY) {
      return new Spool(bytes, null);
    }
    Path path = temporary(folder);
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int length = bytes.length; length >= 0; length = stream.read(bytes)) {
        write(out, bytes, length, folder);
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(path);
      throw e;
    }
    return new Spool(new byte[0], path);
  }

  private static Path temporary(Path folder) throws NoRoomException {
    try {
      Path path = Files.createTempFile(folder, "kamerspoor-", ".entry");
      path.toFile().deleteOnExit(); // where the program is stopped before it is closed
      return path;
    } catch (IOException e) {
      throw new NoRoomException(folder, e);
    }
  }

  private static void write(OutputStream out, byte[] bytes, int length, Path folder)
      throws NoRoomException {
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw new NoRoomException(folder, e);
    }
  }

  public InputStream open() throws IOException {
    return path == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(path);
  }

  /** The file that holds the bytes, or null when they are in memory. */
  public @Nullable Path path() {
    return path;
  }

  /** The bytes when they are in memory. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public void close() throws IOException {
    if (path != null) {
      Files.deleteIfExists(path);
    }
  }
}
