package nl.kamerspoor.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.kamerspoor.advice.CalledAs;
import nl.kamerspoor.output.VisibleText;

/**
 * What the program says besides its results: one line a message, on stderr. A stderr that nobody
 * reads stops nothing.
 */
public final class Messages {

  private final PrintStream err;
  private final CalledAs called;

  /**
   * Messages to whoever called the program.
   *
   * @param called how, for the commands that are advised
   */
  Messages(OutputStream err, CalledAs called) {
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.called = called;
  }

  /** How the program was called. */
  CalledAs called() {
    return called;
  }

  /** Says what goes on. */
  public void say(String text) {
    text.lines().forEach(line -> err.println(VisibleText.of(line)));
  }

  /**
   * Writes over what was written so before; for a terminal.
   *
   * @param text on one line; empty to take it away
   */
  void overwrite(String text) {
    err.print("\r" + VisibleText.of(text) + "\u001B[K");
    err.flush();
  }

  /** Says what is wrong. */
  void error(String text) {
    say("kamerspoor: " + text);
  }
}
