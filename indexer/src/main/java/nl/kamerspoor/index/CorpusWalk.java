package nl.kamerspoor.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamerspoor.index.IndexReport.Note;
import nl.kamerspoor.read.PaperFiles;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a corpus.
 *
 * <p>Every file under a source is taken whose name {@link PaperFiles#isPaper} does not rule out
 * (formats are told by content), but nothing in hidden directories or in the index itself. A file
 * that is named as a source is always taken. Symbolic links are followed; a loop is reported. A
 * file that two sources hold is taken once.
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
    try {
      Files.walkFileTree(
          source,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              boolean skip = !path.equals(source) && (hiddenName(path) || path.equals(index));
              return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              take(source, path, attributes);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException failure) {
              if (failure instanceof FileSystemLoopException) {
                problems.add(new Note(path.toString(), "is a link to a directory around it"));
              } else {
                unseen(path, "cannot be read (" + reason(failure) + ")");
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure) {
              if (failure != null) {
                unseen(path, "cannot be listed to the end (" + reason(failure) + ")");
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      unseen(source, "cannot be listed (" + reason(e) + ")");
    }
  }

  private void take(Path source, Path path, BasicFileAttributes attributes) {
    if (files.containsKey(path.toString())
        || (!path.equals(source)
            && !(attributes.isRegularFile() && PaperFiles.isPaper(name(path))))) {
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
        problems.add(new Note(sidecar.toString(), "cannot be read (" + reason(e) + ")"));
        sidecar = null;
      }
    }
    files.put(path.toString(), new CorpusFile(path, name, attributes, sidecar, sidecarAttributes));
  }

  private static boolean hiddenName(Path path) {
    return name(path).startsWith(".");
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  /** What a failure says, in a few words. */
  static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException _ -> "no permission";
      case NoSuchFileException _ -> "not there";
      default -> String.valueOf(failure.getMessage());
    };
  }
}
