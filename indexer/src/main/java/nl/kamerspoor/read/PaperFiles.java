package nl.kamerspoor.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the files of a folder that are papers, and leaves those out that only go with them. */
public final class PaperFiles {

  private PaperFiles() {}

  /**
   * The papers at a source, in the order of their names: the file itself, or all files in the
   * folder and the folders in it. Links are followed once; a loop of links, and what may not be
   * read, is reported to the sink.
   *
   * @throws IOException when the source does not exist or the disk fails
   */
  public static List<Path> under(Path source, PaperSink sink) throws IOException {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          source,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return folder.equals(source) || !isHidden(folder)
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isSymbolicLink()) {
                sink.reject(file.toString(), "is a link to a file that does not exist");
              } else if (file.equals(source) || isPaper(nameOf(file))) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
              if (file.equals(source)) {
                throw e;
              }
              sink.reject(
                  file.toString(),
                  e instanceof FileSystemLoopException
                      ? "is a link to a folder that it lies in; it is not followed"
                      : "can't be read; see its permissions");
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Collections.sort(files);
    return files;
  }

  /**
   * Whether a file of this name can be a paper: no metadata record of another, no hidden file, and
   * no page about the folder itself (README and the like, Markdown).
   */
  public static boolean isPaper(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && !Sidecars.isSidecar(name)
        && !folded.endsWith(".md")
        && !folded.matches("(readme|licen[sc]e|notice)(\\.txt)?");
  }

  /** The metadata record that stands beside a paper, or null where there is none. */
  public static @Nullable Path sidecarOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return null;
    }
    for (String name : Sidecars.namesFor(nameOf(file), nameOf(folder))) {
      Path sidecar = folder.resolve(name);
      if (Files.exists(sidecar)) {
        return sidecar;
      }
    }
    return null;
  }

  private static boolean isHidden(Path folder) {
    return nameOf(folder).startsWith(".");
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
