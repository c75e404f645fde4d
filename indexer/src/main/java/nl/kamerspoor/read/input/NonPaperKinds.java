package nl.kamerspoor.read.input;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files of a kind that holds no papers, such as pictures and workbooks, which lie among papers
 * everywhere: nothing is wrong with them. A file whose name promises a format that can be read and
 * that holds something else is damaged, and none of these.
 */
public final class NonPaperKinds {

  /** Begins what is said of bytes that no format recognizes. */
  public static final String NO_FORMAT = "is of no known format";

  /** Begins what is said of a workbook and its like. */
  public static final String OFFICE = "is an Office file but no text document";

  /** Begins what is said of what Office wrote before 2007, which an encrypted DOCX looks like. */
  public static final String OLD_OFFICE = "is encrypted, or of a Word older than 2007";

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

  private static final Pattern ENDING = Pattern.compile("[^/](\\.[a-z][a-z0-9]{0,7})$");

  private NonPaperKinds() {}

  /**
   * Whether a file was refused for no more than its kind.
   *
   * @param file its name, with the folder or archive that it lies in
   * @param problem what was said of it
   */
  public static boolean isOne(String file, String problem) {
    return (problem.startsWith(NO_FORMAT)
            || problem.startsWith(OFFICE)
            || problem.startsWith(OLD_OFFICE))
        && !READ.contains(endingOf(file));
  }

  /** The ending of a file's name with its dot, in lower case; empty where it has none. */
  public static String endingOf(String file) {
    Matcher ending = ENDING.matcher(file.toLowerCase(Locale.ROOT));
    return ending.find() ? ending.group(1) : "";
  }
}
