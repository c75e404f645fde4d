package nl.kamerspoor.index.open;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamerspoor.index.sources.Ledger;
import org.apache.lucene.index.IndexWriter;

/** Which files in a folder are an index's, and whether one may be put there. */
public final class IndexFolder {

  /** Names that Lucene 10 gives to files of an index, and {@link Ledger} to its own. */
  private static final Pattern OF_AN_INDEX =
      Pattern.compile(
          "(pending_)?segments_[0-9a-z]+|_[0-9a-z]+(_[0-9A-Za-z_]+)?\\.[a-z]{2,4}|files-\\d+");

  private static final String COMMIT = "segments_";

  private IndexFolder() {}

  /** The files of the index that stands there, or of what is left of one. */
  public static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        if (OF_AN_INDEX.matcher(name(file)).matches()) {
          files.add(file);
        }
      }
    }
    return files;
  }

  /**
   * Makes sure that the thirty files of a new index are not mixed with others. If an index was
   * there before, its lock or commit still is, and a new one may be made.
   *
   * @throws IndexException when no index is or was in the folder, and something else is
   */
  public static void requireRoom(Path folder) throws IndexException, IOException {
    IndexException.requireDirectory(folder);
    if (!Files.isDirectory(folder)
        || Files.exists(folder.resolve(IndexWriter.WRITE_LOCK_NAME))
        || files(folder).stream().anyMatch(file -> name(file).startsWith(COMMIT))) {
      return;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        String name = name(file);
        if (!name.startsWith(".") && !OF_AN_INDEX.matcher(name).matches()) {
          throw new IndexException(
              IndexException.Reason.FOREIGN,
              folder
                  + ": holds other files ("
                  + name
                  + "), which those of an index would get mixed up with; give a new or empty"
                  + " directory with --index");
        }
      }
    }
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
