package nl.kamerspoor.index.write;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/** What is said while files are indexed, of one of them after its name or of all in a sentence. */
final class IndexingMessages {

  private IndexingMessages() {}

  static String readerFailed(Throwable cause) {
    return "cannot be read: its reader failed (%s)".formatted(cause);
  }

  static String cannotBeIndexed(String reason) {
    return "cannot be indexed (%s)".formatted(reason);
  }

  static String holdsNoText() {
    return "holds no text";
  }

  static String standsTwice(String paper) {
    return "%s occurs in it twice; the first was kept".formatted(paper);
  }

  static String holdNoPapers(Collection<Path> sources) {
    return "%s: holds no papers; add some, or name others: ".formatted(list(sources));
  }

  static String holdOtherKinds(Collection<Path> sources, String kinds) {
    return "%s: holds no papers, only files of other kinds (%s); add some, or name others: "
        .formatted(list(sources), kinds);
  }

  static String isNotSource(Path path, Path index, Collection<Path> sources) {
    return "%s: is not a source of %s; it has %s".formatted(path, index, sources);
  }

  static String isMissing(Path path) {
    return "%s: no such file or directory".formatted(path);
  }

  static String lacksSources(Path index) {
    return "%s: has no sources yet; name files or directories with papers to index"
        .formatted(index);
  }

  private static String list(Collection<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
