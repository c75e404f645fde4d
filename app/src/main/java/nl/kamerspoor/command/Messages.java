package nl.kamerspoor.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.kamerspoor.output.VisibleText;

/**
 * What the program says besides its results: one line a message, on stderr. A stderr that nobody
 * reads stops nothing.
 */
final class Messages {

  private final PrintStream err;

  Messages(OutputStream err) {
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /** Says what goes on. */
  void say(String text) {
    text.lines().forEach(line -> err.println(VisibleText.of(line)));
  }

  /** Says what is wrong. */
  void error(String text) {
    say("kamerspoor: " + text);
  }
}
