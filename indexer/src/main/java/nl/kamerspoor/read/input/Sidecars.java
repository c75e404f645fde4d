package nl.kamerspoor.read.input;

import java.util.List;
import nl.kamerspoor.read.metadata.FileNameReader;

/**
 * Where the official metadata record of a paper stands: {@code kst-29754-423.metadata.xml} beside
 * {@code kst-29754-423.txt}, or, as officielebekendmakingen.nl itself lays it out, {@code
 * metadata.xml} in a folder that is named after the paper.
 */
public final class Sidecars {

  private static final String ENDING = ".metadata.xml";
  private static final String IN_FOLDER = "metadata.xml";

  private Sidecars() {}

  /** Whether a file of this name is a metadata record and no paper. */
  public static boolean isSidecar(String name) {
    return name.endsWith(ENDING) || name.equals(IN_FOLDER);
  }

  /** The names under which the record of a file may stand in its folder, the first one leading. */
  public static List<String> namesFor(String name, String folder) {
    String stem = FileNameReader.stem(name);
    return folder.equals(stem) ? List.of(stem + ENDING, IN_FOLDER) : List.of(stem + ENDING);
  }
}
