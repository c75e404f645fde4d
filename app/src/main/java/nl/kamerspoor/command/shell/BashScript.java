package nl.kamerspoor.command.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.command.shell.Completable.CompletableOption;
import picocli.CommandLine.Model.CommandSpec;

/** The script for bash, 3.2 and later; it needs nothing of the package bash-completion. */
final class BashScript {

  private static final String TEXT =
      """
      # Completes kamerspoor in bash; made by "kamerspoor completion bash".

      _kamerspoor_words() {
        COMPREPLY=($(compgen -W "$1" -- "$cur"))
      }

      _kamerspoor_files() {
        compopt -o default 2> /dev/null || COMPREPLY=($(compgen -f -- "$cur"))
      }

      # The values of a kind that the index has.
      _kamerspoor_values() {
        local value
        while IFS= read -r value; do
          COMPREPLY+=("$value")
        done < <(sh -c %LOOK_UP% sh "$1" "$cur" "$index")
        compopt -o filenames 2> /dev/null # has bash quote the blanks in them
      }

      _kamerspoor() {
        local i word words=() command= cur prev= index=${KAMERSPOOR_INDEX:-%INDEX%}
        COMPREPLY=()
        # bash parts "--format=csv" into three words; here it is two.
        for ((i = 1; i <= COMP_CWORD; i++)); do
          word=${COMP_WORDS[i]}
          if [ "$word" != "=" ]; then
            words+=("$word")
          elif [ "$i" -eq "$COMP_CWORD" ]; then
            words+=("")
          fi
        done
        i=$((${#words[@]} - 1))
        cur=${words[i]}
        case $cur in \\"* | \\'*) cur=${cur:1} ;; esac
        cur=${cur//\\\\/}
        [ "$i" -eq 0 ] || prev=${words[i - 1]}
        while [ "$i" -gt 0 ]; do
          i=$((i - 1))
          case ${words[i]} in
            --index) index=${words[i + 1]} ;;
            -*) ;;
            *) command=${words[i]} ;;
          esac
        done
        case $index in "~/"*) index=$HOME/${index#"~/"} ;; esac
        case $command in
          "")
            case $cur in
              -*) _kamerspoor_words %PROGRAM_OPTIONS% ;;
              *) _kamerspoor_words %COMMANDS% ;;
            esac
            ;;
      %CASES%
        esac
      }

      complete -F _kamerspoor kamerspoor
      """;

  private final CommandSpec program;
  private final Path index;

  BashScript(CommandSpec program, Path index) {
    this.program = program;
    this.index = index;
  }

  String text() {
    List<String> names = new ArrayList<>();
    StringBuilder cases = new StringBuilder();
    for (Completable command : Completable.commandsOf(program)) {
      names.addAll(command.names());
      cases.append(branch(command));
    }
    return TEXT.replace("%LOOK_UP%", ShellScript.quoted(ShellScript.LOOK_UP))
        .replace("%INDEX%", ShellScript.quoted(index.toString()))
        .replace("%PROGRAM_OPTIONS%", ShellScript.quoted(options(Completable.of(program))))
        .replace("%COMMANDS%", ShellScript.quoted(String.join(" ", names)))
        .replace("%CASES%", cases.toString().stripTrailing());
  }

  /** Of a command: a value, where the word before is an option; an option; or an argument. */
  private static String branch(Completable command) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (CompletableOption option : command.options()) {
      if (option.takesValue()) {
        options
            .computeIfAbsent(call(option.values()), _ -> new ArrayList<>())
            .addAll(option.names());
      }
    }
    StringBuilder branch = new StringBuilder();
    branch.append("    %s)\n      case $prev in\n".formatted(String.join(" | ", command.names())));
    options.forEach(
        (call, names) ->
            branch.append("        %s) %s ;;\n".formatted(String.join(" | ", names), call)));
    branch.append(
        """
                *)
                  case $cur in
                    -*) _kamerspoor_words %s ;;
                    *) %s ;;
                  esac
                  ;;
              esac
              ;;
        """
            .formatted(ShellScript.quoted(options(command)), call(command.values())));
    return branch.toString();
  }

  private static String options(Completable command) {
    List<String> names = new ArrayList<>();
    command.options().forEach(option -> names.addAll(option.names()));
    return String.join(" ", names);
  }

  private static String call(CompletedValues values) {
    return switch (values) {
      case CompletedValues.None _ -> ":";
      case CompletedValues.Files _ -> "_kamerspoor_files";
      case CompletedValues.Words some ->
          "_kamerspoor_words " + ShellScript.quoted(String.join(" ", some.words()));
      case CompletedValues.OfIndex of -> "_kamerspoor_values " + of.kind().label();
    };
  }
}
