package nl.kamerspoor;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamerspoor.command.ClosedPipeException;

/** The process's stdout, which tells a pipe that was closed from a disk that is full. */
final class StandardOutput extends FileOutputStream {

  // The type of a file in its mode, as POSIX's <sys/stat.h> has it on Linux and macOS.
  private static final int TYPE = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  StandardOutput() {
    super(FileDescriptor.out);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      super.write(bytes, offset, length);
    } catch (IOException failure) {
      throw isPipe() ? new ClosedPipeException(failure) : failure;
    }
  }

  /** Asks for the kind of file, since the message of a failure is in the system's language. */
  private static boolean isPipe() {
    try {
      int type = (int) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode") & TYPE;
      return type == PIPE || type == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return false;
    }
  }
}
