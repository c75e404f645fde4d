package nl.kamerspoor.index.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamerspoor.read.PaperFiles;
import nl.kamerspoor.read.input.FileFailure;
import nl.kamerspoor.read.input.FileNames;
import nl.kamerspoor.read.input.Sidecars;
import org.apache.lucene.index.IndexWriter;

/**
 * Finds the files of a corpus.
 *
 * <p>Every file under a source is taken whose name {@link FileNames#isPaper} does not rule out
 * (formats are told by content), but nothing in hidden directories or in an index, this one or
 * another. A file that is named as a source is always taken. Symbolic links are followed; a loop is
 * reported. A file that two sources hold is taken once.
 */
public final class CorpusWalk {

  private final StoredPaths paths;
  private final Map<String, CorpusFile> files = new TreeMap<>();
  private final List<Note> problems = new ArrayList<>();
  private final List<Path> unseen = new ArrayList<>();
  private final List<Path> gone = new ArrayList<>();

  private CorpusWalk(StoredPaths paths) {
    this.paths = paths;
  }

  /**
   * Walks over all sources.
   *
   * @param sources absolute
   * @param paths how the index keeps paths; its own directory is passed over
   */
  public static CorpusWalk of(List<Path> sources, StoredPaths paths) {
    CorpusWalk walk = new CorpusWalk(paths);
    for (Path source : sources) {
      if (Files.exists(source)) {
        walk.walk(source);
      } else {
        walk.gone.add(source);
        walk.unseen.add(source);
        walk.problems.add(new Note(paths.key(source), SourceMessages.isGone(), true));
      }
    }
    return walk;
  }

  /** What was found, by ledger key, in order of path. */
  public Map<String, CorpusFile> files() {
    return files;
  }

  /**
   * What could not be looked at: files and folders by the names that records give them, a source
   * that is gone by its key, so that nothing changes when the index moves together with them.
   */
  public List<Note> problems() {
    return problems;
  }

  /** The sources that are not there. */
  List<Path> gone() {
    return gone;
  }

  /**
   * Whether nothing can be said about a file that was not found: its directory was not seen.
   *
   * @param key as the ledger has it
   */
  public boolean hidden(String key) {
    return isUnder(key, unseen);
  }

  /** Whether a file that was not found lay under a source that is gone. */
  boolean wentWithSource(String key) {
    return isUnder(key, gone);
  }

  private boolean isUnder(String key, List<Path> folders) {
    return !folders.isEmpty() && folders.stream().anyMatch(paths.path(key)::startsWith);
  }

  private void walk(Path source) {
    PaperFiles.walk(
        source,
        new PaperFiles.Visitor() {
          @Override
          public boolean enters(Path folder) {
            // Lucene's lock tells an index, ours or another's, without listing the folder.
            return !folder.equals(paths.index())
                && !Files.exists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
          }

          @Override
          public void paper(Path file, BasicFileAttributes attributes) {
            take(source, file, attributes);
          }

          @Override
          public void leftOut(Path path, String problem) {
            unseen.add(path);
            problems.add(new Note(name(source, path), problem));
          }
        });
  }

  private void take(Path source, Path path, BasicFileAttributes attributes) {
    String key = paths.key(path);
    if (files.containsKey(key)) {
      return;
    }
    Path sidecar = Sidecars.of(path);
    BasicFileAttributes sidecarAttributes = null;
    if (sidecar != null) {
      try {
        sidecarAttributes = Files.readAttributes(sidecar, BasicFileAttributes.class);
      } catch (IOException e) {
        problems.add(
            new Note(name(source, sidecar), SourceMessages.cannotBeRead(FileFailure.reason(e))));
        sidecar = null;
      }
    }
    files.put(
        key,
        new CorpusFile(
            key,
            path,
            name(source, path),
            path.equals(source),
            attributes,
            sidecar,
            sidecarAttributes));
  }

  /** The source's own name and the path from there. */
  private static String name(Path source, Path path) {
    Path own = source.getFileName();
    String name = own == null ? "" : own.toString();
    if (path.equals(source)) {
      return name;
    }
    String below = (path.startsWith(source) ? source.relativize(path) : path).toString();
    String separator = path.getFileSystem().getSeparator();
    return name + "/" + (separator.equals("\\") ? below.replace('\\', '/') : below);
  }
}
