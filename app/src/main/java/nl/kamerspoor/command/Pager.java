package nl.kamerspoor.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way of the results to a terminal: what is longer than its screen goes through the user's
 * pager, as with git; what is shorter is printed.
 *
 * <p>The pager is {@code $KAMERSPOOR_PAGER}, else {@code $PAGER}, else {@code less} where there is
 * one; none where the variable is empty or {@code cat}. One that cannot be started is told, and the
 * results are printed. One that is left early is not a failure: the rest of the results is dropped.
 */
final class Pager extends OutputStream {

  /** What a user calls it by, and whether that was said by a variable. */
  private record Name(String command, @Nullable String variable) {

    /** The words to start it with; a shell's, where there is more in it than words. */
    List<String> words() {
      return command.matches("[\\w./+=:,@% -]+")
          ? List.of(command.strip().split(" +"))
          : List.of("sh", "-c", command);
    }
  }

  private enum State {
    /** Results are printed as they come. */
    PRINTING,
    /** They are held as long as they may all fit on the screen. */
    HOLDING,
    /** They go to the pager. */
    PAGING,
    /** The pager was left, and nobody reads any more. */
    LEFT
  }

  /** What colours in less, does not clear the screen, and ends where all fits, as git has it. */
  private static final String LESS = "FRX";

  /** A shell that finds no pager reads nothing, so no more than this can be lost in its pipe. */
  private static final int MOST_KEPT = 1 << 18;

  /** With these codes shells say that a command is not there or can't be run (POSIX, XCU 2.8.2). */
  private static final int CANNOT_RUN = 126;

  private static final int NOT_FOUND = 127;

  private final OutputStream terminal;
  private final ScreenRows rows;
  private final Map<String, String> variables;
  private State state = State.PRINTING;
  private @Nullable Messages messages;
  private @Nullable Process process;
  private @Nullable Thread hook;

  /** All that was written, as long as it may have to be printed. */
  private @Nullable ByteArrayOutputStream kept;

  /**
   * The way to a terminal, on which results are printed until {@link #begin}.
   *
   * @param variables the environment variables, also of the pager
   */
  Pager(OutputStream terminal, int lines, int columns, Map<String, String> variables) {
    this.terminal = terminal;
    this.rows = new ScreenRows(lines, columns);
    this.variables = variables;
  }

  /** From now on shows what does not fit on the screen in the pager. */
  void begin(Messages told) {
    messages = told;
    kept = new ByteArrayOutputStream();
    state = State.HOLDING;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    keep(bytes, offset, length);
    switch (state) {
      case PRINTING -> terminal.write(bytes, offset, length);
      case HOLDING -> {
        if (rows.isFilledBy(bytes, offset, length)) {
          start();
        }
      }
      case PAGING -> page(bytes, offset, length);
      case LEFT -> {
        // As with a pipe that is closed.
      }
    }
  }

  private void keep(byte[] bytes, int offset, int length) {
    if (kept != null && (state == State.HOLDING || kept.size() + length <= MOST_KEPT)) {
      kept.write(bytes, offset, length);
    } else {
      kept = null;
    }
  }

  @Override
  public void flush() throws IOException {
    if (state == State.PRINTING) {
      terminal.flush();
    }
  }

  private void start() throws IOException {
    Name name = name();
    if (name.command().isBlank() || name.command().strip().equals("cat")) {
      print();
      return;
    }
    ProcessBuilder builder = new ProcessBuilder(name.words());
    builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(variables);
    builder.environment().putIfAbsent("LESS", LESS);
    Process started;
    try {
      started = builder.start();
    } catch (IOException absent) {
      if (name.variable() != null && messages != null) {
        messages.error(
            "$%s: the pager \"%s\" cannot be started; all is printed"
                .formatted(name.variable(), name.command()));
      }
      print();
      return;
    }
    process = started;
    state = State.PAGING;
    if (messages != null) {
      messages.hold();
    }
    // After Ctrl-C the pager is still there, and the terminal is its own until it is left.
    hook = new Thread(() -> waitFor(started), "pager");
    Runtime.getRuntime().addShutdownHook(hook);
    if (kept != null) {
      page(kept.toByteArray(), 0, kept.size());
    }
  }

  private Name name() {
    for (String variable : List.of("KAMERSPOOR_PAGER", "PAGER")) {
      String command = variables.get(variable);
      if (command != null) {
        return new Name(command, variable);
      }
    }
    return new Name("less", null);
  }

  /** Prints what was held, and all that comes. */
  private void print() throws IOException {
    state = State.PRINTING;
    if (kept != null) {
      kept.writeTo(terminal);
      kept = null;
    }
  }

  private void page(byte[] bytes, int offset, int length) {
    if (process == null) {
      return;
    }
    try {
      process.getOutputStream().write(bytes, offset, length);
      process.getOutputStream().flush();
    } catch (IOException left) {
      state = State.LEFT;
    }
  }

  /** Prints what fits on the screen, or waits until the pager is left. */
  void finish() throws IOException {
    if (process == null) {
      print();
      return;
    }
    try {
      process.getOutputStream().close();
    } catch (IOException left) {
      state = State.LEFT;
    }
    int code = waitFor(process);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // Somebody pressed Ctrl-C in the pager.
    }
    process = null;
    if (messages != null) {
      messages.release();
    }
    if (code == CANNOT_RUN || code == NOT_FOUND) {
      print(); // The shell has told it.
    }
    state = State.PRINTING;
    kept = null;
  }

  private static int waitFor(Process pager) {
    try {
      return pager.waitFor();
    } catch (InterruptedException enough) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
