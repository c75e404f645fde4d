package nl.kamerspoor.command;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import nl.kamerspoor.advice.ProgramCall;
import org.jspecify.annotations.Nullable;

/**
 * What a command is given of the world around it.
 *
 * @param in bytes typed or piped in
 * @param out takes results, and nothing else; its failures are told apart from all others
 * @param messages takes everything else
 * @param home the folder that holds {@code corpus/} and the default index
 * @param directory what relative paths are relative to
 * @param variables the environment variables
 * @param columns the width of the terminal that reads {@code out}, 0 where it does not say; null
 *     when none does
 * @param pager shows on that terminal what is longer than its screen; null where nothing does
 * @param called how the program was called, for the commands that it advises
 */
public record Environment(
    InputStream in,
    Writer out,
    Messages messages,
    Path home,
    Path directory,
    Map<String, String> variables,
    @Nullable Integer columns,
    @Nullable Pager pager,
    ProgramCall called) {

  /** The columns that text is laid out in where no terminal says its own, and in files. */
  public static final int DEFAULT_COLUMNS = 80;

  /** An environment in which nothing is typed in and nobody reads what is said. */
  public static Environment in(Path home, Map<String, String> variables) {
    return new Environment(
        InputStream.nullInputStream(),
        Writer.nullWriter(),
        new Messages(OutputStream.nullOutputStream(), false, DEFAULT_COLUMNS),
        home,
        home,
        variables,
        null,
        null,
        ProgramCall.PLAIN);
  }

  /** This environment with another folder that relative paths are relative to. */
  public Environment withDirectory(Path other) {
    return new Environment(in, out, messages, home, other, variables, columns, pager, called);
  }

  /** This environment with something typed or piped in. */
  public Environment withInput(InputStream other) {
    return new Environment(
        other, out, messages, home, directory, variables, columns, pager, called);
  }

  /**
   * This environment with a place for the results, in UTF-8.
   *
   * @param terminal the width of the terminal that reads them, 0 where it does not say; null when
   *     none does
   */
  public Environment withOutput(OutputStream bytes, @Nullable Integer terminal) {
    return withOutput(bytes, terminal, null);
  }

  /**
   * This environment with a terminal for the results, on which those that are longer than its
   * screen are shown in a pager, unless it is a dumb one.
   *
   * @param width its columns, 0 where it does not say
   * @param height its lines
   */
  public Environment withScreen(OutputStream bytes, int width, int height) {
    return isDumb()
        ? withOutput(bytes, width)
        : withOutput(bytes, width, new Pager(bytes, height, width(width), variables));
  }

  private Environment withOutput(
      OutputStream bytes, @Nullable Integer terminal, @Nullable Pager screen) {
    OutputStream results = screen == null ? bytes : screen;
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(new ResultStream(results), StandardCharsets.UTF_8));
    return new Environment(
        in, writer, messages, home, directory, variables, terminal, screen, called);
  }

  /**
   * This environment with a place for everything else that is said.
   *
   * @param terminal the width of the terminal that reads it, 0 where it does not say; null when
   *     none does
   */
  public Environment withMessages(OutputStream bytes, @Nullable Integer terminal) {
    boolean isWatched = terminal != null && !isDumb();
    Messages other = new Messages(bytes, isWatched, width(terminal));
    return new Environment(in, out, other, home, directory, variables, columns, pager, called);
  }

  /** This environment of a program that was called otherwise. */
  public Environment withCall(ProgramCall other) {
    return new Environment(in, out, messages, home, directory, variables, columns, pager, other);
  }

  /** This environment for a command that reads another index than the usual one. */
  public Environment withIndex(String index) {
    return withCall(called.withIndex(index));
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

  private int width(@Nullable Integer terminal) {
    String variable = variables.getOrDefault("COLUMNS", "");
    if (variable.matches("[1-9]\\d{0,3}")) {
      return Integer.parseInt(variable);
    }
    return terminal == null || terminal == 0 ? DEFAULT_COLUMNS : terminal;
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

  /**
   * Makes sure that the libraries for reading papers and for writing workbooks and pictures are
   * there, which the launcher leaves off for a short command.
   *
   * @throws StartAgainException where they are not
   */
  public void requireReaders() {
    if (variables.containsKey(StartAgainException.WITHOUT_READERS)) {
      throw new StartAgainException();
    }
  }
}
