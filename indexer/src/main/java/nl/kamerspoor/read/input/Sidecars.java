package nl.kamerspoor.read.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the official metadata record of a paper: {@code kst-29754-423.metadata.xml} beside {@code
 * kst-29754-423.txt}, or, as officielebekendmakingen.nl itself lays it out, {@code metadata.xml} in
 * a folder that is named after the paper.
 */
public final class Sidecars {

  private static final String ENDING = ".metadata.xml";
  private static final String IN_FOLDER = "metadata.xml";

  private Sidecars() {}

  /** Finds the metadata record that stands beside a paper, or null where there is none. */
  public static @Nullable Path of(Path paper) {
    Path folder = paper.toAbsolutePath().getParent();
    if (folder == null) {
      return null;
    }
    for (String name : namesFor(FileNames.of(paper), FileNames.of(folder))) {
      Path sidecar = folder.resolve(name);
      if (Files.exists(sidecar)) {
        return sidecar;
      }
    }
    return null;
  }

  /** Whether a file of this name is a metadata record and not a paper. */
  public static boolean isSidecar(String name) {
    return name.endsWith(ENDING) || name.equals(IN_FOLDER);
  }

  /** The names under which the record of a file may stand in its folder, the first one leading. */
  public static List<String> namesFor(String name, String folder) {
    String stem = FileNames.stem(name);
    return folder.equals(stem) ? List.of(stem + ENDING, IN_FOLDER) : List.of(stem + ENDING);
  }
}
