package nl.kamerspoor.read.input;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the name of a file whether it can be a paper, and what its ending promises. */
public final class FileNames {

  private static final Pattern ABOUT_THE_FOLDER =
      Pattern.compile("(readme|licen[sc]e|notice|changelog)(\\.(txt|md|markdown))?");

  private static final Pattern ENDINGS =
      Pattern.compile("(?:\\.[a-z][a-z0-9]{0,7}){1,3}$", Pattern.CASE_INSENSITIVE);

  private static final Pattern LAST_ENDING = Pattern.compile("[^/](\\.[a-z][a-z0-9]{0,7})$");

  /** The endings of the formats that are read, and of the packings. */
  private static final Set<String> READ =
      Set.of(
          ".txt",
          ".md",
          ".markdown",
          ".xml",
          ".html",
          ".htm",
          ".xhtml",
          ".pdf",
          ".docx",
          ".odt",
          ".jsonl",
          ".ndjson",
          ".json",
          ".zip",
          ".tar",
          ".tgz",
          ".gz",
          ".xz",
          ".bz2");

  private FileNames() {}

  /** Gives the last part of a path; empty for the root of a disk. */
  public static String of(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  /**
   * Whether a file of this name can be a paper: not a hidden file, not the metadata record of
   * another, and not a page about the folder itself (README and the like).
   */
  public static boolean isPaper(String name) {
    return !name.startsWith(".")
        && !Sidecars.isSidecar(name)
        && !ABOUT_THE_FOLDER.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** Takes folder and endings off a name: {@code kst-29754-423} of {@code kst-29754-423.txt.gz}. */
  public static String stem(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String stem = ENDINGS.matcher(file).replaceFirst("").strip();
    return stem.isEmpty() ? file : stem;
  }

  /** Gives the last ending of a name with its dot, in lower case; empty where it has none. */
  public static String ending(String name) {
    Matcher ending = LAST_ENDING.matcher(name.toLowerCase(Locale.ROOT));
    return ending.find() ? ending.group(1) : "";
  }

  /** Whether a name promises a format that is read, so that a file with other bytes is damaged. */
  static boolean promisesPaper(String name) {
    return READ.contains(ending(name));
  }
}
