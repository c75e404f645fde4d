package nl.kamerspoor.command.shell;

import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.command.shell.Completable.CompletableOption;
import picocli.CommandLine.Model.CommandSpec;

/** The script for zsh, to be sourced, or put as {@code _kamerspoor} into a folder of its fpath. */
final class ZshScript {

  private static final String TEXT =
      """
      #compdef kamerspoor
      # Completes kamerspoor in zsh; made by "kamerspoor completion zsh".

      # The values of a kind that the index has.
      _kamerspoor_values() {
        local index=${(Q)opt_args[--index]:-${KAMERSPOOR_INDEX:-%INDEX%}}
        local -a values
        values=("${(@f)$(sh -c %LOOK_UP% sh "$1" "${(Q)PREFIX}" "${index/#\\~/$HOME}")}")
        values=(${values:#})
        (( $#values )) && compadd -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' -a values
      }

      _kamerspoor() {
        local context state state_descr line
        typeset -A opt_args
        _arguments -C \\
      %PROGRAM_OPTIONS%
          '1: :->command' '*:: :->arguments'
        case $state in
          command)
            local -a commands
            commands=(
      %COMMANDS%
            )
            _describe command commands
            ;;
          arguments)
            case $line[1] in
      %CASES%
            esac
            ;;
        esac
      }

      if [ "$funcstack[1]" = _kamerspoor ]; then
        _kamerspoor "$@"
      else
        compdef _kamerspoor kamerspoor
      fi
      """;

  private final CommandSpec program;
  private final Path index;

  ZshScript(CommandSpec program, Path index) {
    this.program = program;
    this.index = index;
  }

  String text() {
    StringBuilder names = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    for (Completable command : Completable.commandsOf(program)) {
      for (String name : command.names()) {
        names.append(ShellScript.quoted(name + ":" + command.purpose())).append('\n');
      }
      cases.append(
          "%s)\n  _arguments \\\n%s    %s\n  ;;\n"
              .formatted(
                  String.join(" | ", command.names()),
                  options(command.options()).indent(4),
                  ShellScript.quoted("*: :" + call(command.values()))));
    }
    return TEXT.replace("%LOOK_UP%", ShellScript.quoted(ShellScript.LOOK_UP))
        .replace("%INDEX%", ShellScript.quoted(index.toString()))
        .replace("%PROGRAM_OPTIONS%", lines(options(Completable.of(program).options()), 4))
        .replace("%COMMANDS%", lines(names.toString(), 8))
        .replace("%CASES%", lines(cases.toString(), 8));
  }

  private static String lines(String text, int indentation) {
    return text.indent(indentation).stripTrailing();
  }

  /** A line for each name of each option: {@code '*--limit=[how many]:N: ' \}. */
  private static String options(List<CompletableOption> options) {
    StringBuilder lines = new StringBuilder();
    for (CompletableOption option : options) {
      for (String name : option.names()) {
        String value = name.startsWith("--") ? "=" : "+";
        String line =
            "*%s%s[%s]"
                .formatted(name, option.takesValue() ? value : "", plain(option.description()));
        if (option.takesValue()) {
          line += ":%s:%s".formatted(plain(option.label()), call(option.values()));
        }
        lines.append(ShellScript.quoted(line)).append(" \\\n");
      }
    }
    return lines.toString();
  }

  /** A text without what _arguments reads as more than text. */
  private static String plain(String text) {
    return text.replaceAll("([\\[\\]:\\\\])", "\\\\$1");
  }

  private static String call(CompletedValues values) {
    return switch (values) {
      case CompletedValues.None _ -> " ";
      case CompletedValues.Files _ -> "_files";
      case CompletedValues.Words some -> "(" + String.join(" ", some.words()) + ")";
      case CompletedValues.OfIndex of -> " _kamerspoor_values " + of.kind().label();
    };
  }
}
