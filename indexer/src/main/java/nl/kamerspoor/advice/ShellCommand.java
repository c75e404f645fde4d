package nl.kamerspoor.advice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A command of this program that a reader may run.
 *
 * @param arguments what follows the program's name
 * @param about what it is about, which tells what else it has to name
 */
public record ShellCommand(List<String> arguments, About about) {

  /** What a command is about. */
  public enum About {
    /** The program itself, whatever the index. */
    PROGRAM,
    /** The index in use. */
    INDEX,
    /** An index that is not there yet, or no longer whole: its papers have to be named too. */
    NEW_INDEX
  }

  public ShellCommand {
    arguments = List.copyOf(arguments);
  }

  /** A command that needs no index. */
  public static ShellCommand of(String... arguments) {
    return new ShellCommand(Arrays.asList(arguments), About.PROGRAM);
  }

  /** A command about the index in use. */
  public static ShellCommand inIndex(String... arguments) {
    return inIndex(Arrays.asList(arguments));
  }

  /** A command about the index in use. */
  public static ShellCommand inIndex(List<String> arguments) {
    return new ShellCommand(arguments, About.INDEX);
  }

  /** The command that makes an index. */
  public static ShellCommand makingIndex() {
    return new ShellCommand(List.of("index"), About.NEW_INDEX);
  }

  /** The command as a user who called the program in this way types it into a shell. */
  public String text(ProgramCall called) {
    List<String> words = new ArrayList<>();
    words.add(called.program());
    words.addAll(arguments);
    String index = called.index();
    if (index != null && about != About.PROGRAM) {
      words.addAll(List.of("--index", index));
      if (about == About.NEW_INDEX) {
        words.add("PAPERS");
      }
    }
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(text.isEmpty() ? "" : " ").append(quoted(word));
    }
    return text.toString();
  }

  /** The command for files and for whoever knows where the program is; the same in any folder. */
  public String text() {
    return text(ProgramCall.PLAIN);
  }

  /**
   * Quotes a word for a POSIX shell: unchanged, or in single quotes; characters that a terminal
   * would act on or not show are written as octal bytes.
   */
  public static String quoted(String word) {
    if (isPlain(word)) {
      return word;
    }
    StringBuilder quoted = new StringBuilder("'");
    for (int i = 0; i < word.length(); ) {
      int character = word.codePointAt(i);
      if (character == '\'') {
        quoted.append("'\\''");
      } else if (isShown(character)) {
        quoted.appendCodePoint(character);
      } else {
        quoted.append("'\"$(printf '").append(octal(character)).append("')\"'");
      }
      i += Character.charCount(character);
    }
    return quoted.append('\'').toString();
  }

  /**
   * Letters beyond ASCII are quoted too; a sign that some shell reads as more when a word begins
   * with it.
   */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!isLetter && (i == 0 ? "-_./" : "-_./:=,+@%#").indexOf(c) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** A line's end is shown, since between quotes it is one; "$( )" would lose it. */
  private static boolean isShown(int character) {
    return character == '\n'
        || switch (Character.getType(character)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> true;
        };
  }

  private static String octal(int character) {
    StringBuilder octal = new StringBuilder();
    for (byte unit : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
      octal.append('\\').append(Integer.toOctalString((unit & 0xFF) | 01000), 1, 4);
    }
    return octal.toString();
  }
}
