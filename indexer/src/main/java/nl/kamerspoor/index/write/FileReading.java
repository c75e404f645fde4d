package nl.kamerspoor.index.write;

import java.io.IOException;
import java.nio.file.Path;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.ReadException;

/** How files are read as papers. */
@FunctionalInterface
public interface FileReading {

  /**
   * Reads every paper of a file.
   *
   * @param file where it stands
   * @param name how records and messages name it
   */
  void read(Path file, String name, PaperSink sink) throws ReadException, IOException;
}
