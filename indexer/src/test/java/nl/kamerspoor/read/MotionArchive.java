package nl.kamerspoor.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;

/** Reads an archive of official papers for tests of what is made of them. */
public final class MotionArchive {

  private MotionArchive() {}

  /** All papers in it. */
  public static List<Kamerstuk> papers(Path archive) throws IOException {
    return Gathered.from(archive).papers;
  }
}
