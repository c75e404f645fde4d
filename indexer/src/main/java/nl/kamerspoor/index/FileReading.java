package nl.kamerspoor.index;

import java.io.IOException;
import java.nio.file.Path;
import nl.kamerspoor.read.PaperSink;
import nl.kamerspoor.read.ReadException;

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
