package nl.kamerspoor.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import nl.kamerspoor.advice.ProgramCall;
import org.jspecify.annotations.Nullable;

/**
 * What the program is given of the world around it.
 *
 * @param in bytes typed or piped in
 * @param out takes results, and nothing else
 * @param err takes everything else
 * @param home the folder that holds {@code corpus/} and the default index
 * @param directory what relative paths are relative to
 * @param variables the environment variables
 * @param columns the width of the terminal that reads {@code out}, 0 where it does not say; null
 *     when none does
 * @param errColumns the same of {@code err}
 * @param called how the program was called, for the commands that it advises
 */
public record Environment(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Path home,
    Path directory,
    Map<String, String> variables,
    @Nullable Integer columns,
    @Nullable Integer errColumns,
    ProgramCall called) {

  /** The columns that text is laid out in where no terminal says its own, and in files. */
  public static final int DEFAULT_COLUMNS = 80;

  /** This environment for a command that reads another index than the usual one. */
  public Environment withIndex(String index) {
    return new Environment(
        in, out, err, home, directory, variables, columns, errColumns, called.withIndex(index));
  }

  /** A path as typed, made findable from wherever the process stands. */
  public Path resolve(String typed) {
    return directory.resolve(typed);
  }

  /**
   * The columns to lay text out in: {@code $COLUMNS}, which is what its user prefers (POSIX, Base
   * Definitions 8.3), or the terminal's, or 80.
   */
  public int width() {
    return width(columns);
  }

  /** The columns to lay out in what goes to {@code err}. */
  int errWidth() {
    return width(errColumns);
  }

  private int width(@Nullable Integer terminal) {
    String variable = variables.getOrDefault("COLUMNS", "");
    if (variable.matches("[1-9]\\d{0,3}")) {
      return Integer.parseInt(variable);
    }
    return terminal == null || terminal == 0 ? DEFAULT_COLUMNS : terminal;
  }

  /** Whether somebody watches {@code err} on a terminal that can write a line over. */
  public boolean isWatched() {
    return errColumns != null && !isDumb();
  }

  /**
   * Whether text on {@code out} is coloured where no option says: on a terminal; never with {@code
   * $NO_COLOR} (no-color.org), always with {@code $CLICOLOR_FORCE} (bixense.com/clicolors) or
   * {@code $FORCE_COLOR} (force-color.org).
   */
  public boolean isColoured() {
    if (!variables.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    return isForced("CLICOLOR_FORCE") || isForced("FORCE_COLOR") || (columns != null && !isDumb());
  }

  private boolean isForced(String name) {
    String value = variables.getOrDefault(name, "");
    return !value.isEmpty() && !value.equals("0");
  }

  private boolean isDumb() {
    return variables.getOrDefault("TERM", "").equals("dumb");
  }
}
