package nl.kamerspoor.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.kamerspoor.advice.ProgramCall;
import nl.kamerspoor.output.text.DisplayWidth;
import nl.kamerspoor.output.words.VisibleText;

/**
 * What the program says besides its results: one line a message, on stderr. A stderr that nobody
 * reads stops nothing.
 */
public final class Messages {

  /** Erases the rest of the line (ECMA-48, Erase In Line). */
  private static final String CLEAR = "\u001B[K";

  private final PrintStream err;
  private final ProgramCall called;
  private final boolean isWatched;
  private final int width;

  /** Whether progress stands on the line that is written next. */
  private boolean hasProgress;

  /** Messages to whoever called the program. */
  Messages(Environment environment) {
    this.err = new PrintStream(environment.err(), true, StandardCharsets.UTF_8);
    this.called = environment.called();
    this.isWatched = environment.isWatched();
    this.width = environment.errWidth();
  }

  /** How the program was called, for the commands that are advised. */
  public ProgramCall called() {
    return called;
  }

  /** Says what goes on. */
  public synchronized void say(String text) {
    endProgress();
    text.lines().forEach(line -> err.println(VisibleText.of(line)));
  }

  /**
   * Says how far something is, on a line that is written over; where nobody watches it on a
   * terminal, nothing.
   */
  public synchronized void progress(String text) {
    if (isWatched) {
      // A line that runs over could not be written over.
      String visible = VisibleText.of(text);
      err.print("\r" + visible.substring(0, DisplayWidth.fitting(visible, width - 1)) + CLEAR);
      err.flush();
      hasProgress = true;
    }
  }

  /** Takes that line away. */
  public synchronized void endProgress() {
    if (hasProgress) {
      err.print("\r" + CLEAR);
      err.flush();
      hasProgress = false;
    }
  }

  /** Says what is wrong. */
  public void error(String text) {
    say("kamerspoor: " + text);
  }
}
