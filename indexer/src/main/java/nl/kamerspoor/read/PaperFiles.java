package nl.kamerspoor.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.input.Sidecars;
import nl.kamerspoor.read.metadata.FileNameReader;
import org.jspecify.annotations.Nullable;

/** Finds the files of a folder that are papers, and leaves those out that only go with them. */
public final class PaperFiles {

  private static final Pattern ABOUT_THE_FOLDER =
      Pattern.compile("(readme|licen[sc]e|notice|changelog)(\\.(txt|md|markdown))?");

  private PaperFiles() {}

  /** Takes what a walk over the files of a source comes across. */
  public interface Visitor {

    /** Whether the walk goes into a folder below the source that is not hidden. */
    default boolean enters(Path folder) {
      return true;
    }

    /** A file that can be a paper. */
    void paper(Path file, BasicFileAttributes attributes);

    /**
     * A file or folder that cannot be looked at, and with a folder all that lies in it.
     *
     * @param problem why, to be read after its name
     */
    void leftOut(Path path, String problem);
  }

  /**
   * Walks over a source: a file, or a folder and the folders in it, whose files are then those that
   * {@link #isPaper} does not rule out. Links are followed, but not into a folder that they lie in.
   * Hidden folders are passed over; what is no file, such as a pipe, is left out with its reason.
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
              if (!file.equals(source) && !isPaper(nameOf(file))) {
                return FileVisitResult.CONTINUE;
              }
              if (attributes.isSymbolicLink()) {
                visitor.leftOut(file, "is a link to a file that does not exist");
              } else if (!attributes.isRegularFile()) {
                visitor.leftOut(file, "is not a file but a pipe or a device");
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
                      ? "is a link to a folder that it lies in; it is not followed"
                      : "cannot be read (" + reason(failure) + ")");
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
              if (failure != null) {
                visitor.leftOut(folder, "cannot be listed to the end (" + reason(failure) + ")");
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      visitor.leftOut(source, "cannot be listed (" + reason(e) + ")");
    }
  }

  /**
   * The papers at a source, in the order of their names; what cannot be looked at is reported to
   * the sink.
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

  /** Why a file cannot be looked at, in a few words. */
  public static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException _ -> "no permission";
      case NoSuchFileException _ -> "not there";
      case FileSystemException other when other.getReason() != null ->
          String.valueOf(other.getReason());
      default -> String.valueOf(failure.getMessage());
    };
  }

  /**
   * Whether a file of this name can be a paper: no metadata record of another, no hidden file, and
   * no page about the folder itself (README and the like).
   */
  public static boolean isPaper(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && !Sidecars.isSidecar(name)
        && !ABOUT_THE_FOLDER.matcher(folded).matches();
  }

  /**
   * Whether a paper's id is no more than the name of its file, which somebody may have given as he
   * liked, instead of what the paper says of itself or an official name.
   */
  public static boolean isNamedByFile(Kamerstuk paper) {
    return FileNameReader.isUnofficialNameOf(paper.file(), paper);
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
