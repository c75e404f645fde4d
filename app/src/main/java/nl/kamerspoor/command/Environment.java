package nl.kamerspoor.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import nl.kamerspoor.advice.CalledAs;
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
 * @param columns the width of the terminal that reads {@code out}; null when none does
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
    CalledAs called) {

  /** The columns that text is laid out in where no terminal says its own. */
  private static final int USUAL_COLUMNS = 80;

  /** The same for a command that reads another index than the usual one. */
  Environment withIndex(String index) {
    return new Environment(
        in, out, err, home, directory, variables, columns, called.withIndex(index));
  }

  /** A path as typed, made findable from wherever the process stands. */
  public Path resolve(String typed) {
    return directory.resolve(typed);
  }

  /** The columns to lay text out in: the terminal's, or {@code $COLUMNS}, or 80. */
  public int width() {
    if (columns != null && columns > 0) {
      return columns;
    }
    String variable = variables.getOrDefault("COLUMNS", "");
    return variable.matches("[1-9]\\d{0,3}") ? Integer.parseInt(variable) : USUAL_COLUMNS;
  }

  /** Whether a person reads stderr as it is written; the launcher finds out. */
  public boolean isWatched() {
    return variables.containsKey("KAMERSPOOR_STDERR_IS_TERMINAL");
  }
}
