package nl.kamerspoor.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes results, so that a failure to write them is not taken for one of a disk that is read. */
final class ResultStream extends FilterOutputStream {

  /** The results cannot be written. */
  static final class WriteException extends IOException {

    private static final long serialVersionUID = 1L;

    WriteException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  ResultStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (ClosedPipeException closed) {
      throw closed;
    } catch (IOException failure) {
      throw new WriteException(failure);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (ClosedPipeException closed) {
      throw closed;
    } catch (IOException failure) {
      throw new WriteException(failure);
    }
  }
}
