package nl.kamerspoor.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kamerspoor.advice.ShellCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Describes commands to picocli, and lays out their help, all in one form. */
public final class HelpText {

  /** The option of every command that has all printed at once. */
  static final String NO_PAGER = "--no-pager";

  private static final int MIN_COLUMNS = 60;
  private static final int MAX_COLUMNS = 100;

  private HelpText() {}

  /**
   * A command without options yet.
   *
   * @param synopsis what follows its name on the line
   * @param command what runs it
   */
  public static CommandSpec command(
      String name, String description, String synopsis, @Nullable Command command) {
    CommandSpec specification =
        CommandSpec.wrapWithoutInspection(command, HelpText::make).name(name);
    specification
        .usageMessage()
        .description(description)
        .customSynopsis((name + " " + synopsis).strip())
        .sortOptions(false);
    specification.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .type(boolean.class)
            .description("print this help")
            .build());
    return specification;
  }

  /** The parser of a command that {@link #command} has begun, and of its subcommands. */
  static CommandLine commandLine(CommandSpec command) {
    return new CommandLine(command, HelpText::make)
        .setExpandAtFiles(false) // "@" is a character like any other in a query.
        .setInterpolateVariables(false)
        .setPosixClusteredShortOptionsAllowed(false)
        .setOverwrittenOptionsAllowed(false);
  }

  /**
   * Makes the collection that the values of an option are put in. Picocli's own factory would look
   * for Groovy in every jar first.
   */
  private static <K> K make(Class<K> type) {
    return type.cast(new ArrayList<>());
  }

  /** The program itself, without commands yet. */
  static CommandSpec program() {
    CommandSpec program =
        command(
            "kamerspoor", "Find what was said in the papers of the Dutch parliament.", "", null);
    program.usageMessage().customSynopsis("COMMAND [options]");
    program.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .type(boolean.class)
            .description("print the version")
            .build());
    addNoPager(program);
    return program;
  }

  /** Adds the option that has all printed at once, which the program and every command take. */
  static void addNoPager(CommandSpec command) {
    command.addOption(
        OptionSpec.builder(NO_PAGER)
            .type(boolean.class)
            .description("print long results as they are, without a pager")
            .build());
  }

  /** The help, for whoever called the program so, laid out for the width of the terminal. */
  static String text(CommandLine commandLine, Environment environment) {
    CommandSpec command = commandLine.getCommandSpec();
    UsageMessageSpec usage = command.usageMessage();
    usage.width(Math.clamp(environment.width(), MIN_COLUMNS, MAX_COLUMNS));
    String program = ShellCommand.of().text(environment.called());
    usage.customSynopsis(
        program.replace("%", "%%") + " " + String.join(" ", usage.customSynopsis()));
    usage.synopsisHeading("Usage: ");
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%n");
    usage.optionListHeading("%nOptions:%n");
    usage.commandListHeading("%nCommands:%n");
    usage.exitCodeListHeading("%nExit codes:%n");
    usage.exitCodeList(exitCodes());
    return commandLine.getUsageMessage(Ansi.OFF);
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put(" 0", "found, or done");
    codes.put(" 1", "nothing found");
    codes.put(" 2", "an error, or something was left out");
    return codes;
  }
}
