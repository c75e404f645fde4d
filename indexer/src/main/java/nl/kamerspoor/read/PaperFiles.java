package nl.kamerspoor.read;

import java.io.IOException;
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
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.read.input.FileFailure;
import nl.kamerspoor.read.input.FileNames;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.metadata.FileNameReader;
import org.jspecify.annotations.Nullable;

/** Finds the files of a folder that are papers, and leaves those out that only go with them. */
public final class PaperFiles {

  private PaperFiles() {}

  /** Takes what a walk over the files of a source comes across. */
  public interface Visitor {

    /** Whether the walk goes into a folder below the source that is not hidden. */
    default boolean enters(Path folder) {
      return true;
    }

    /** Takes a file that can be a paper. */
    void paper(Path file, BasicFileAttributes attributes);

    /**
     * Takes note of a file or folder that cannot be looked at, and with it of all that lies in it.
     *
     * @param problem why, to be read after its name
     */
    void leftOut(Path path, String problem);
  }

  /**
   * Walks over a source: a file, or a folder and the folders in it, whose files are then those that
   * {@link FileNames#isPaper} does not rule out. Links are followed, but not into a folder that
   * they lie in. Hidden folders are passed over; what is not a file, such as a pipe, is left out
   * with its reason.
   */
  public static void walk(Path source, Visitor visitor) {
    try {
      Files.walkFileTree(
          source,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return folder.equals(source) || (!isHidden(folder) && visitor.enters(folder))
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!file.equals(source) && !FileNames.isPaper(FileNames.of(file))) {
                return FileVisitResult.CONTINUE;
              }
              if (attributes.isSymbolicLink()) {
                visitor.leftOut(file, ReaderMessages.isBrokenLink());
              } else if (!attributes.isRegularFile()) {
                visitor.leftOut(file, ReaderMessages.isNoRegularFile());
              } else {
                visitor.paper(file, attributes);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException failure) {
              visitor.leftOut(
                  path,
                  failure instanceof FileSystemLoopException
                      ? ReaderMessages.isLoop()
                      : ReaderMessages.cannotBeRead(FileFailure.reason(failure)));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
              if (failure != null) {
                visitor.leftOut(
                    folder, ReaderMessages.cannotBeListedToTheEnd(FileFailure.reason(failure)));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      visitor.leftOut(source, ReaderMessages.cannotBeListed(FileFailure.reason(e)));
    }
  }

  /**
   * Lists the papers at a source, in the order of their names; what cannot be looked at is reported
   * to the sink.
   */
  public static List<Path> under(Path source, PaperSink sink) {
    List<Path> files = new ArrayList<>();
    walk(
        source,
        new Visitor() {
          @Override
          public void paper(Path file, BasicFileAttributes attributes) {
            files.add(file);
          }

          @Override
          public void leftOut(Path path, String problem) {
            sink.reject(path.toString(), problem);
          }
        });
    Collections.sort(files);
    return files;
  }

  /**
   * Whether a paper's id is no more than the name of its file, which anybody may have chosen,
   * instead of what the paper says of itself or an official name.
   */
  public static boolean isNamedByFile(Kamerstuk paper) {
    return FileNameReader.isUnofficialNameOf(paper.file(), paper);
  }

  private static boolean isHidden(Path folder) {
    return FileNames.of(folder).startsWith(".");
  }
}
