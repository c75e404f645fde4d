package nl.kamerspoor;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import nl.kamerspoor.advice.ProgramCall;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.startup.WarmUp;
import org.jspecify.annotations.Nullable;

/**
 * Gives the command line its streams and the process its exit code.
 *
 * <p>Reads these system properties, which the launcher sets:
 *
 * <ul>
 *   <li>{@code kamerspoor.home}: the folder with {@code corpus/} in it; the current one by default
 *   <li>{@code kamerspoor.columns}: the terminal's width, set only when stdout is a terminal; in
 *       short commands nothing else in Java can tell that quickly enough
 *   <li>{@code kamerspoor.lines}: its height, set with its width
 *   <li>{@code kamerspoor.progress.columns}: the same of stderr, where progress is shown
 *   <li>{@code kamerspoor.program}: the program's name as it was called
 * </ul>
 */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    WarmUp.begin(arguments);
    int code = Commands.program().run(environment(), arguments);
    // Everything is written and closed; System.exit would first set up logging to log the exit.
    Runtime.getRuntime().halt(code);
  }

  /** What this process is given of the world around it. */
  static Environment environment() {
    Environment environment =
        Environment.in(Path.of(System.getProperty("kamerspoor.home", ".")), System.getenv())
            .withDirectory(Path.of(""))
            .withInput(new FileInputStream(FileDescriptor.in))
            .withMessages(
                new FileOutputStream(FileDescriptor.err), size("kamerspoor.progress.columns"))
            .withCall(
                new ProgramCall(System.getProperty("kamerspoor.program", "kamerspoor"), null));
    Integer columns = size("kamerspoor.columns");
    Integer lines = size("kamerspoor.lines");
    return columns == null || lines == null || lines == 0
        ? environment.withOutput(new StandardOutput(), columns)
        : environment.withScreen(new StandardOutput(), columns, lines);
  }

  /** The size that a property says; 0 where it says none that can be read, null without it. */
  private static @Nullable Integer size(String property) {
    String size = System.getProperty(property);
    try {
      return size == null ? null : Math.max(0, Integer.parseInt(size.strip()));
    } catch (NumberFormatException unreadable) {
      return 0;
    }
  }
}
