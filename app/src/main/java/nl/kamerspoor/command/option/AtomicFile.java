package nl.kamerspoor.command.option;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file that means something only as a whole: it grows beside its place, under a name that
 * nothing else has, and appears when it is complete. Until then what stood there before stays.
 */
public final class AtomicFile implements AutoCloseable {

  private final String option;
  private final Path file;
  private final OutputStream bytes;

  /**
   * Opens it.
   *
   * @param option the option that named the file, for messages
   */
  public AtomicFile(String option, Path file) throws IOException {
    this.option = option;
    this.file = file;
    this.bytes = new BufferedOutputStream(Files.newOutputStream(part(file)));
  }

  /** Writes what stands in it. */
  public interface Content {
    void writeTo(AtomicFile file) throws IOException;
  }

  /** Writes a file, or leaves what was there before. */
  public static void write(String option, Path file, Content content) throws IOException {
    try (AtomicFile whole = new AtomicFile(option, file)) {
      try {
        content.writeTo(whole);
        whole.complete();
      } catch (IOException failure) {
        throw whole.named(failure);
      }
    }
  }

  /**
   * Makes sure that the file can be written where it should go. Asking for permissions would not
   * do: not all that keeps a file from being written is one.
   */
  static void probe(Path file) throws IOException {
    Path part = part(file);
    try {
      Files.newOutputStream(part, StandardOpenOption.CREATE_NEW).close();
    } catch (FileAlreadyExistsException interrupted) {
      return; // Of a run that was killed, or one that is at it.
    }
    Files.delete(part);
  }

  /** The stream that takes its bytes. */
  public OutputStream bytes() {
    return bytes;
  }

  /** A file to work in, deleted with it. */
  public Path draft() {
    return beside(file, "draft");
  }

  /** Lets the file appear, now that all was written. */
  public void complete() throws IOException {
    bytes.close();
    Files.move(part(file), file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A failure that names the file, where it does not do so itself. */
  public IOException named(IOException failure) {
    return failure instanceof FileSystemException
        ? failure
        : new IOException(
            OptionWording.notWritten(option, file, String.valueOf(failure.getMessage())), failure);
  }

  @Override
  public void close() throws IOException {
    try {
      bytes.close();
    } catch (IOException failure) {
      throw named(failure);
    } finally {
      Files.deleteIfExists(part(file));
      Files.deleteIfExists(draft());
    }
  }

  private static Path part(Path file) {
    return beside(file, "part");
  }

  private static Path beside(Path file, String what) {
    return file.resolveSibling("." + file.getFileName() + ".kamerspoor-" + what);
  }
}
