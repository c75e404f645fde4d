package nl.kamerspoor.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.kamerspoor.output.text.DisplayWidth;
import nl.kamerspoor.output.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * What the program says besides its results: one line a message, on stderr. A stderr that nobody
 * reads stops nothing.
 */
public final class Messages {

  /** Erases the rest of the line (ECMA-48, Erase In Line). */
  private static final String CLEAR = "\u001B[K";

  private final PrintStream err;
  private final boolean isWatched;
  private final int width;

  /** Whether the current line shows progress. */
  private boolean hasProgress;

  /** What was said while something else has the screen; null where nothing has. */
  private @Nullable StringBuilder held;

  /**
   * Messages on a stream.
   *
   * @param isWatched whether somebody watches it on a terminal that can write a line over
   * @param width the columns of that terminal
   */
  Messages(OutputStream err, boolean isWatched, int width) {
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.isWatched = isWatched;
    this.width = width;
  }

  /** Whether somebody watches them on a terminal that can write a line over. */
  public boolean isWatched() {
    return isWatched;
  }

  /** Says what is going on. */
  public synchronized void say(String text) {
    endProgress();
    text.lines().forEach(line -> print(VisibleText.of(line)));
  }

  private void print(String line) {
    if (held == null) {
      err.println(line);
    } else {
      held.append(line).append('\n');
    }
  }

  /** Keeps what is said until {@link #release}, since a pager has the screen. */
  synchronized void hold() {
    endProgress();
    held = new StringBuilder();
  }

  /** Says what was kept. */
  synchronized void release() {
    if (held != null) {
      err.print(held);
      err.flush();
      held = null;
    }
  }

  /** Says what is wrong. */
  public void error(String text) {
    say("kamerspoor: " + text);
  }

  /**
   * Says what is wrong in a text that was typed, with a caret under the place.
   *
   * @param text what was typed; where it is blank, only the message and the hint are said
   * @param position the character that the caret stands under, from 0
   * @param hint what to type instead; empty where there is nothing to say
   */
  public void error(String message, String text, int position, String hint) {
    error(message);
    if (!text.isBlank()) {
      QueryCaret.lines(text, position).forEach(this::say);
    }
    if (!hint.isBlank()) {
      say("  " + hint);
    }
  }

  /** Shows progress on a line that is overwritten; does nothing unless a terminal shows it. */
  synchronized void progress(String text) {
    if (isWatched && held == null) {
      // A line that runs over could not be written over.
      String visible = VisibleText.of(text);
      err.print("\r" + visible.substring(0, DisplayWidth.fitting(visible, width - 1)) + CLEAR);
      err.flush();
      hasProgress = true;
    }
  }

  /** Clears that line. */
  synchronized void endProgress() {
    if (hasProgress) {
      err.print("\r" + CLEAR);
      err.flush();
      hasProgress = false;
    }
  }
}
