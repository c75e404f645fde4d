package nl.kamerspoor.index.sources;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an index keeps the paths of its sources and files, so that it can move together with them: a
 * path in the folder that holds the index is kept relative to that folder, any other absolute.
 *
 * <p>What is kept is the path as text, with slashes. On a file system whose names are bytes, not
 * every name is text; a path with such a name is kept as in a URI, each odd byte as {@code %E9},
 * behind a {@code file:}.
 *
 * @param index the index directory, absolute
 * @param home the folder that holds it
 */
public record StoredPaths(Path index, Path home) {

  private static final String ENCODED = "file:";

  /** Stands for bytes that are not a letter. */
  private static final char UNREADABLE = '\ufffd';

  /** The folder that holds the index itself. */
  private static final String HERE = ".";

  /** The paths of the index in a directory. */
  public static StoredPaths of(Path index) {
    Path absolute = index.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return new StoredPaths(absolute, parent == null ? absolute : parent);
  }

  /**
   * The path by which the index names a source from now on: if the source is in the folder that
   * holds the index but was named through a link, the path without the link.
   */
  public Path source(Path named) {
    Path absolute = named.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    Path name = absolute.getFileName();
    if (absolute.startsWith(home) || folder == null || name == null) {
      return absolute;
    }
    Path realHome = real(home);
    Path realFolder = real(folder);
    return realHome != null && realFolder != null && realFolder.startsWith(realHome)
        ? home.resolve(realHome.relativize(realFolder)).resolve(name).normalize()
        : absolute;
  }

  private static @Nullable Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return null; // it is gone, so nobody knows what it was a link to
    }
  }

  /**
   * A path as it is stored.
   *
   * @param path absolute
   */
  public String key(Path path) {
    if (path.equals(home)) {
      return HERE;
    }
    String folder = home.toString();
    String separator = path.getFileSystem().getSeparator();
    String before = folder.endsWith(separator) ? folder : folder + separator;
    boolean inside = path.toString().startsWith(before);
    String text = inside ? path.toString().substring(before.length()) : path.toString();
    if (text.startsWith(ENCODED) || text.indexOf(UNREADABLE) >= 0) {
      String raw = rawPath(path);
      return ENCODED + (inside ? raw.substring(rawPath(home).length() + 1) : raw);
    }
    // A backslash parts folders on Windows, and is a letter like others elsewhere.
    return separator.equals("\\") ? text.replace('\\', '/') : text;
  }

  /** The absolute path of a stored one. */
  public Path path(String key) {
    if (key.startsWith(ENCODED)) {
      String raw = key.substring(ENCODED.length());
      String from = raw.startsWith("/") ? "" : rawPath(home) + "/";
      return Path.of(URI.create("file://" + from + raw));
    }
    return home.resolve(key).normalize();
  }

  /** A URI's way to say bytes; a folder that is there ends in a slash in it. */
  private static String rawPath(Path path) {
    String raw = path.toUri().getRawPath();
    return raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
  }
}
