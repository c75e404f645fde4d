package nl.kamerspoor.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamerspoor.index.IndexReport.Note;
import nl.kamerspoor.read.PaperFiles;
import org.apache.lucene.index.IndexWriter;

/**
 * Finds the files of a corpus.
 *
 * <p>Every file under a source is taken whose name {@link PaperFiles#isPaper} does not rule out
 * (formats are told by content), but nothing in hidden directories or in an index, this one or
 * another. A file that is named as a source is always taken. Symbolic links are followed; a loop is
 * reported. A file that two sources hold is taken once.
 */
final class CorpusWalk {

  private final Path index;
  private final Map<String, CorpusFile> files = new TreeMap<>();
  private final List<Note> problems = new ArrayList<>();
  private final List<Path> unseen = new ArrayList<>();

  private CorpusWalk(Path index) {
    this.index = index;
  }

  /**
   * Walks over all sources.
   *
   * @param sources absolute
   * @param index the directory of the index, absolute; passed over
   */
  static CorpusWalk of(List<Path> sources, Path index) {
    CorpusWalk walk = new CorpusWalk(index);
    for (Path source : sources) {
      if (Files.exists(source)) {
        walk.walk(source);
      } else {
        walk.unseen(
            source,
            "is gone; what the index has of it was kept. Put it back, or take it out with"
                + " --remove");
      }
    }
    return walk;
  }

  /** What was found, by ledger key, in order of path. */
  Map<String, CorpusFile> files() {
    return files;
  }

  /** What could not be looked at. */
  List<Note> problems() {
    return problems;
  }

  /** Whether nothing can be said about a file that was not found: its directory was not seen. */
  boolean hidden(Path file) {
    return unseen.stream().anyMatch(file::startsWith);
  }

  private void unseen(Path path, String problem) {
    unseen.add(path);
    problems.add(new Note(path.toString(), problem));
  }

  private void walk(Path source) {
    PaperFiles.walk(
        source,
        new PaperFiles.Visitor() {
          @Override
          public boolean enters(Path folder) {
            // Lucene's lock tells an index, ours or another's, without listing the folder.
            return !folder.equals(index)
                && !Files.exists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
          }

          @Override
          public void paper(Path file, BasicFileAttributes attributes) {
            take(source, file, attributes);
          }

          @Override
          public void leftOut(Path path, String problem) {
            unseen(path, problem);
          }
        });
  }

  private void take(Path source, Path path, BasicFileAttributes attributes) {
    CorpusFile known = files.get(path.toString());
    if (known != null) {
      if (!known.path().equals(path)) {
        problems.add(
            new Note(
                path.toString(),
                "has letters in its name that are no UTF-8, and without them the name of another"
                    + " file; rename it"));
      }
      return;
    }
    String below = source.relativize(path).toString().replace('\\', '/');
    String name = below.isEmpty() ? name(source) : name(source) + "/" + below;
    Path sidecar = PaperFiles.sidecarOf(path);
    BasicFileAttributes sidecarAttributes = null;
    if (sidecar != null) {
      try {
        sidecarAttributes = Files.readAttributes(sidecar, BasicFileAttributes.class);
      } catch (IOException e) {
        problems.add(new Note(sidecar.toString(), "cannot be read (" + PaperFiles.reason(e) + ")"));
        sidecar = null;
      }
    }
    files.put(path.toString(), new CorpusFile(path, name, attributes, sidecar, sidecarAttributes));
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
