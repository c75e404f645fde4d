package nl.kamerspoor.command.shell;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** Makes the script with which a shell completes a line. */
public enum ShellScript {
  BASH,
  ZSH,
  FISH;

  /**
   * Looks values up, in any shell of POSIX: {@code $1} their kind, {@code $2} what was typed of
   * one, {@code $3} the index. Upper and lower case are the same; what grep would take for more
   * than a character stands in no value. It starts few programs, since that is what takes its time,
   * and has no single quote and no backslash, which fish reads otherwise.
   */
  static final String LOOK_UP =
      """
      kind=$1 typed=$2 prefix=
      case $kind:$typed in paper:kst-*) prefix=kst- typed=${typed#kst-} ;; esac
      case $typed in *[][*^$]*) exit ;; esac
      grep -aim 1000 "^$kind\t$typed" "$3/.completion" 2> /dev/null | sed "s/^[^\t]*\t/$prefix/"
      """
          .strip();

  /** What the shell is called. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The script.
   *
   * @param index the index that is used where neither the line nor the environment names one
   */
  public String text(CommandSpec program, Path index) {
    return switch (this) {
      case BASH -> new BashScript(program, index).text();
      case ZSH -> new ZshScript(program, index).text();
      case FISH -> new FishScript(program, index).text();
    };
  }

  /** A text in single quotes, for bash and zsh. */
  static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
