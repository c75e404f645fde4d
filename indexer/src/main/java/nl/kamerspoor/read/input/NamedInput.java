package nl.kamerspoor.read.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An input that is known by how it is opened: a file, or an entry of an archive.
 *
 * @param file how messages and records name it
 * @param content opens its bytes, as often as asked
 * @param sidecar opens the metadata record beside it, or gives null
 * @param path the file of the disk that holds just these bytes, or null
 * @param depth how many packings it was taken out of: 0 for a file of the disk
 * @param unpacking watches what comes out of these packings
 */
public record NamedInput(
    String file,
    Content content,
    Sidecar sidecar,
    @Nullable Path path,
    int depth,
    DecompressionGuard unpacking)
    implements Input {

  private static final int HEAD_BYTES = 4096;
  private static final Pattern PACKED = Pattern.compile("(?i)(?<=.)\\.(?:gz|xz|bz2)$");

  /** Opens the bytes of an input from their start. */
  public interface Content {
    InputStream open() throws IOException;
  }

  /** Opens the metadata record beside an input. */
  public interface Sidecar {
    @Nullable InputStream open() throws IOException;

    /** No record stands beside the input. */
    Sidecar NONE = () -> null;

    /** Opens the record with these bytes; none for null. */
    static Sidecar of(byte @Nullable [] bytes) {
      return () -> bytes == null ? null : new ByteArrayInputStream(bytes);
    }
  }

  /**
   * Opens a file, with the record that stands beside it.
   *
   * @param file how messages and records name it
   * @param listener is told again and again how many bytes of the file have been read
   */
  public static NamedInput of(Path path, String file, LongConsumer listener) {
    return new NamedInput(
        file,
        () ->
            new WatchedStream(
                Files.newInputStream(path), (bytes, position) -> listener.accept(position)),
        () -> openBeside(path),
        path,
        0,
        new DecompressionGuard(file, DecompressionGuard.Limits.USUAL));
  }

  /** Takes any input for a named one; one of another making was not taken out of a packing. */
  public static NamedInput of(Input input) {
    return input instanceof NamedInput named
        ? named
        : new NamedInput(
            input.file(),
            input::open,
            input::openSidecar,
            null,
            0,
            new DecompressionGuard(input.file(), DecompressionGuard.Limits.USUAL));
  }

  /**
   * Leaves out the ending of its packing, which its first bytes tell: {@code a.txt.gz} is a text.
   */
  @Override
  public String name() {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return PACKED.matcher(last).replaceFirst("");
  }

  @Override
  public byte[] head() throws IOException {
    try (InputStream stream = open()) {
      return stream.readNBytes(HEAD_BYTES);
    }
  }

  @Override
  public InputStream open() throws IOException {
    return content.open();
  }

  @Override
  public @Nullable InputStream openSidecar() throws IOException {
    return sidecar.open();
  }

  private static @Nullable InputStream openBeside(Path path) throws IOException {
    Path sidecar = Sidecars.of(path);
    return sidecar == null ? null : Files.newInputStream(sidecar);
  }
}
