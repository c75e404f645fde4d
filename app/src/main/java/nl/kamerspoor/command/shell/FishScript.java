package nl.kamerspoor.command.shell;

import java.nio.file.Path;
import nl.kamerspoor.command.shell.Completable.CompletableOption;
import picocli.CommandLine.Model.CommandSpec;

/** The script for fish, 3.0 and later. */
final class FishScript {

  private static final String TEXT =
      """
      # Completes kamerspoor in fish; made by "kamerspoor completion fish".

      # Whether the command typed is one of those named; without names, whether none was typed.
      function __kamerspoor_command
          set -l words (commandline -opc)
          for word in $words[2..-1]
              if not string match -q -- '-*' $word
                  contains -- $word $argv
                  return
              end
          end
          test (count $argv) -eq 0
      end

      # The values of a kind that the index has.
      function __kamerspoor_values
          set -l index %INDEX%
          if test -n "$KAMERSPOOR_INDEX"
              set index $KAMERSPOOR_INDEX
          end
          set -l words (commandline -opc)
          for i in (seq (count $words))
              if string match -q -- '--index=*' $words[$i]
                  set index (string replace -- --index= '' $words[$i])
              else if test "$words[$i]" = --index -a $i -lt (count $words)
                  set index $words[(math $i + 1)]
              end
          end
          set index (string replace -r -- '^~' $HOME $index)
          set -l typed (string replace -r -- '^--[a-z-]+=' '' (commandline -ct))
          set typed (string replace -r -- '^["\\']' '' "$typed")
          sh -c %LOOK_UP% sh $argv[1] (string unescape -- "$typed") $index
      end

      complete -c kamerspoor -f
      """;

  private final CommandSpec program;
  private final Path index;

  FishScript(CommandSpec program, Path index) {
    this.program = program;
    this.index = index;
  }

  String text() {
    StringBuilder text =
        new StringBuilder(
            TEXT.replace("%LOOK_UP%", quoted(ShellScript.LOOK_UP))
                .replace("%INDEX%", quoted(index.toString())));
    append(text, "__kamerspoor_command", Completable.of(program));
    for (Completable command : Completable.commandsOf(program)) {
      for (String name : command.names()) {
        text.append(
            "complete -c kamerspoor -n __kamerspoor_command -a %s -d %s\n"
                .formatted(name, quoted(command.purpose())));
      }
      String condition = quoted("__kamerspoor_command " + String.join(" ", command.names()));
      append(text, condition, command);
      if (!(command.values() instanceof CompletedValues.None)) {
        text.append(
            "complete -c kamerspoor -n %s%s\n".formatted(condition, values(command.values())));
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String condition, Completable command) {
    for (CompletableOption option : command.options()) {
      text.append("complete -c kamerspoor -n ").append(condition);
      for (String name : option.names()) {
        text.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
      }
      if (option.takesValue()) {
        text.append(" -r").append(values(option.values()));
      }
      text.append(" -d ").append(quoted(option.description())).append('\n');
    }
  }

  private static String values(CompletedValues values) {
    return switch (values) {
      case CompletedValues.None _ -> " -f";
      case CompletedValues.Files _ -> " -F";
      case CompletedValues.Words some -> " -f -a " + quoted(String.join(" ", some.words()));
      case CompletedValues.OfIndex of ->
          " -f -a " + quoted("(__kamerspoor_values %s)".formatted(of.kind().label()));
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
