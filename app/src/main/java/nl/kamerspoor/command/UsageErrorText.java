package nl.kamerspoor.command;

import java.util.List;
import java.util.Objects;
import nl.kamerspoor.advice.ShellCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words what picocli cannot read: a sentence that says what is wrong and names what is near. */
final class UsageErrorText {

  private UsageErrorText() {}

  /** The error with the command whose help lists the options. */
  static CommandException about(ParameterException unreadable) {
    return sentence(unreadable).withHelp(help(unreadable.getCommandLine()));
  }

  /** The error alone. */
  static CommandException sentence(ParameterException unreadable) {
    return switch (unreadable) {
      case UnmatchedArgumentException unmatched ->
          new CommandException(
              unknownWord(unmatched.getUnmatched().getFirst(), unmatched.getCommandLine()));
      case MissingParameterException missing -> missing(missing.getMissing().getFirst());
      case OverwrittenOptionException twice ->
          about(
              twice.getOverwritten(),
              "%s was given twice; give it once".formatted(name(twice.getOverwritten())));
      default -> unreadable(unreadable);
    };
  }

  /** A word that nothing takes, with the command whose help lists what is taken. */
  static CommandException unknown(String typed, CommandLine commandLine) {
    return new CommandException(unknownWord(typed, commandLine)).withHelp(help(commandLine));
  }

  /** A letter that belongs to no option, where words are taken and a hyphen excludes one. */
  static CommandException unknownLetter(String typed, CommandLine commandLine) {
    return new CommandException(
            "there is no option %s; for the word %s write NOT %2$s, or put it in quotation marks with the rest"
                .formatted(typed, typed.substring(1)))
        .withHelp(help(commandLine));
  }

  /** A command that does not exist. */
  static CommandException unknownCommand(String typed, CommandLine program) {
    return new CommandException(unknownWord(typed, program));
  }

  private static ShellCommand help(CommandLine commandLine) {
    CommandSpec command = commandLine.getCommandSpec();
    return command.parent() == null
        ? ShellCommand.of("--help")
        : ShellCommand.of(command.name(), "--help");
  }

  private static String unknownWord(String typed, CommandLine commandLine) {
    CommandSpec command = commandLine.getCommandSpec();
    if (typed.startsWith("-") && typed.length() > 1) {
      int equals = typed.indexOf('=');
      String option = equals < 0 ? typed : typed.substring(0, equals);
      List<String> options =
          command.options().stream().map(OptionSpec::longestName).sorted().toList();
      return "there is no option %s%s".formatted(option, Suggestions.hint(option, options));
    }
    if (!command.subcommands().isEmpty()) {
      return "there is no command \"%s\"%s"
          .formatted(typed, Suggestions.hint(typed, command.subcommands().keySet()));
    }
    return "\"%s\" is one argument too many".formatted(typed);
  }

  private static CommandException missing(ArgSpec argument) {
    return about(
        argument,
        argument.isOption()
            ? "%s needs a value: %s".formatted(name(argument), argument.paramLabel())
            : "%s is missing".formatted(argument.paramLabel()));
  }

  /** A value that cannot be read: the reason is the converter's, where it was one that refused. */
  private static CommandException unreadable(ParameterException unreadable) {
    String message =
        Objects.requireNonNullElse(unreadable.getMessage(), "the command line is unreadable");
    ArgSpec argument = unreadable.getArgSpec();
    if (argument == null || unreadable.getValue() == null) {
      return new CommandException(message);
    }
    String reason =
        unreadable.getCause() instanceof TypeConversionException refused
            ? Objects.requireNonNullElse(refused.getMessage(), message)
            : message;
    return about(argument, name(argument) + ": " + reason);
  }

  private static CommandException about(@Nullable ArgSpec argument, String message) {
    return CommandException.about(
        argument instanceof OptionSpec option ? option.longestName() : null, message);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
