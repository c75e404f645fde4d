package nl.kamerspoor.read.input;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file, or an entry of an archive, on its way to a reader. */
public interface Input {

  /**
   * How messages and records name it: the path as given; in an archive {@code
   * archive.zip!/folder/name.xml}.
   */
  String file();

  /** The last part of its name: {@code kst-29754-423.txt}. */
  String name();

  /** Its first bytes, at most 4,096, to judge the format by. */
  byte[] head() throws IOException;

  /** All its bytes, from the start; the caller closes the stream. */
  InputStream open() throws IOException;

  /**
   * The official metadata record that stands beside it ({@code NAME.metadata.xml} beside {@code
   * NAME.txt}), or null where there is none; the caller closes the stream.
   */
  @Nullable InputStream openSidecar() throws IOException;
}
