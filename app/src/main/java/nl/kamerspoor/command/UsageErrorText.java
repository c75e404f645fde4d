package nl.kamerspoor.command;

import java.util.List;
import java.util.Objects;
import nl.kamerspoor.advice.ShellCommand;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What cannot be read on a command line to a sentence that says so and names what is near. */
public final class UsageErrorText {

  private UsageErrorText() {}

  /** The sentence, and where the options stand. */
  static CommandException about(ParameterException unreadable) {
    CommandLine commandLine = unreadable.getCommandLine();
    return withHelp(sentence(unreadable, commandLine), commandLine);
  }

  /** A sentence, and where the options stand. */
  public static CommandException withHelp(String sentence, CommandLine commandLine) {
    CommandSpec command = commandLine.getCommandSpec();
    return new CommandException(
        sentence + "\nSee: ",
        command.parent() == null
            ? ShellCommand.of("--help")
            : ShellCommand.of(command.name(), "--help"));
  }

  /** The sentence alone. */
  public static String sentence(ParameterException unreadable) {
    return sentence(unreadable, unreadable.getCommandLine());
  }

  private static String sentence(ParameterException unreadable, CommandLine commandLine) {
    return switch (unreadable) {
      case UnmatchedArgumentException unmatched ->
          unknown(unmatched.getUnmatched().getFirst(), commandLine);
      case MissingParameterException missing -> missing(missing.getMissing().getFirst());
      case OverwrittenOptionException twice ->
          name(twice.getOverwritten()) + " was given twice; give it once";
      default -> {
        ArgSpec argument = unreadable.getArgSpec();
        yield argument == null || unreadable.getValue() == null
            ? Objects.requireNonNullElse(unreadable.getMessage(), "the command line is unreadable")
            : name(argument) + ": " + reason(unreadable);
      }
    };
  }

  /** An option, command or argument that nothing takes. */
  public static String unknown(String typed, CommandLine commandLine) {
    CommandSpec command = commandLine.getCommandSpec();
    if (typed.startsWith("-") && typed.length() > 1) {
      int equals = typed.indexOf('=');
      String option = equals < 0 ? typed : typed.substring(0, equals);
      List<String> options =
          command.options().stream().map(OptionSpec::longestName).sorted().toList();
      return "there is no option " + option + Suggestions.hint(option, options);
    }
    if (!command.subcommands().isEmpty()) {
      return "there is no command \""
          + typed
          + "\""
          + Suggestions.hint(typed, command.subcommands().keySet());
    }
    return "\"" + typed + "\" is one argument too many";
  }

  private static String missing(ArgSpec argument) {
    return argument.isOption()
        ? name(argument) + " needs a value: " + argument.paramLabel()
        : argument.paramLabel() + " is missing";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** The converter's own words, which picocli puts behind its own. */
  private static String reason(ParameterException unreadable) {
    String message = Objects.requireNonNullElse(unreadable.getMessage(), "");
    int quote = message.indexOf(": ");
    return quote < 0 ? message : message.substring(quote + 2);
  }
}
