package nl.kamerspoor.read.input;

import java.io.IOException;

/** Reads files of one format. */
public interface FormatReader {

  /** Names the format for people: {@code official XML}. */
  String name();

  /**
   * Whether the input is of this format, judged by its first bytes and only then by its name.
   *
   * @param input the file; only {@link Input#head()} and the names are looked at
   * @throws IOException when the disk fails
   */
  boolean recognizes(Input input) throws IOException;

  /**
   * Reads every document of the input, holding no more than one at a time.
   *
   * @throws ReadException when the input as a whole cannot be read
   * @throws IOException when the disk fails
   */
  void read(Input input, PaperSink sink) throws ReadException, IOException;
}
