package nl.kamerspoor.read.input;

import java.io.IOException;

/** Reads inputs of any format; archives hand it their entries, one by one. */
@FunctionalInterface
public interface InputReader {

  /**
   * Reads every paper of an input, which may lie in an archive.
   *
   * @throws ReadException when nothing of it can be read
   * @throws IOException when the disk fails
   */
  void read(NamedInput input, PaperSink sink) throws ReadException, IOException;
}
