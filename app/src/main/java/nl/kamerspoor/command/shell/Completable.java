package nl.kamerspoor.command.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a shell completes of a command.
 *
 * @param names in English and in Dutch
 * @param purpose a sentence
 * @param values what its arguments are
 */
record Completable(
    List<String> names, String purpose, List<CompletableOption> options, CompletedValues values) {

  /**
   * An option.
   *
   * @param names {@code -n}, {@code --limit}
   * @param description some words
   * @param label what its value is called; empty where it takes none
   * @param values what its value is
   */
  record CompletableOption(
      List<String> names, String description, String label, CompletedValues values) {

    boolean takesValue() {
      return !label.isEmpty();
    }
  }

  /** The commands of a program, in the order of its help. */
  static List<Completable> commandsOf(CommandSpec program) {
    Map<String, Completable> commands = new LinkedHashMap<>();
    for (CommandLine command : program.subcommands().values()) {
      CommandSpec specification = command.getCommandSpec();
      commands.putIfAbsent(specification.name(), of(specification));
    }
    return List.copyOf(commands.values());
  }

  /** What is completed of a command, or of the program without one. */
  static Completable of(CommandSpec command) {
    List<String> names = new ArrayList<>(List.of(command.name()));
    names.addAll(List.of(command.aliases()));
    List<CompletableOption> options = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      options.add(
          new CompletableOption(
              List.of(option.names()),
              text(option.description()),
              option.arity().max() == 0 ? "" : option.paramLabel(),
              CompletedValues.of(option)));
    }
    CompletedValues values =
        command.positionalParameters().isEmpty()
            ? new CompletedValues.None()
            : CompletedValues.of(command.positionalParameters().getFirst());
    return new Completable(names, text(command.usageMessage().description()), options, values);
  }

  /** A description as it reads: picocli formats it, so a percent sign may stand in it twice. */
  static String text(String... description) {
    return String.join(" ", description).replace("%n", " ").replace("%%", "%");
  }
}
