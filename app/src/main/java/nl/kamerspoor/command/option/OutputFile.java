package nl.kamerspoor.command.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.output.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that name a file for the results, and let it be overwritten. */
public final class OutputFile {

  private static final String NAME = "--output";

  private final OptionSpec output;
  private final OptionSpec force =
      Argument.flag("--force", "overwrite a file that is there already");

  /**
   * The options.
   *
   * @param description what the file is
   */
  public OutputFile(String description) {
    output = Argument.text(NAME, "FILE", description);
  }

  /** Adds the options to a command. */
  public void addTo(CommandSpec command) {
    command.addOption(output).addOption(force);
  }

  public boolean isForced() {
    return force.getValue();
  }

  /** The file as typed; null where results go to stdout. */
  @Nullable String typed() {
    return output.getValue();
  }

  /** The file; null where results go to stdout. */
  public @Nullable Path path(Environment environment) {
    String typed = typed();
    return typed == null ? null : environment.resolve(typed);
  }

  /**
   * Makes sure that results of a format can go where they are to.
   *
   * @return the file; null where results go to stdout
   * @throws CommandException when they can't
   */
  public @Nullable Path check(Environment environment, Format format) throws CommandException {
    Path file = path(environment);
    if (file != null) {
      check(NAME, file, isForced());
    } else if (format == Format.XLSX) {
      throw new CommandException("a workbook is not text for stdout; give --output FILE.xlsx");
    }
    return file;
  }

  /**
   * Makes sure that a file can be written, as a new one or over what may be overwritten.
   *
   * @param option the option that named it
   * @throws CommandException when it can't
   */
  public static void check(String option, Path file, boolean isForced) throws CommandException {
    checkPlace(option, file);
    checkOlder(option, file, isForced);
  }

  /**
   * Makes sure that what stands there already may be overwritten.
   *
   * @param option the option that named it
   * @throws CommandException when it may not
   */
  public static void checkOlder(String option, Path file, boolean isForced)
      throws CommandException {
    if (Files.exists(file) && !isForced) {
      throw new CommandException(
          option
              + ": "
              + file
              + ": is there already; overwrite it with --force, or give another "
              + option);
    }
  }

  /**
   * Makes sure that a file can be written, whether it is there or not.
   *
   * @param option the option that named it
   * @throws CommandException when it can't
   */
  public static void checkPlace(String option, Path file) throws CommandException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null) {
      throw new CommandException(option + ": " + file + ": is a folder; give a file");
    }
    if (!Files.exists(folder)) {
      throw new CommandException(
          option + ": " + folder + ": there is no such folder; make it first");
    }
    if (!Files.isDirectory(folder)) {
      throw new CommandException(option + ": " + folder + ": is not a folder; give a file in one");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new CommandException(
          option + ": " + file + ": is not an ordinary file; redirect stdout to it instead");
    }
    try {
      AtomicFile.probe(file);
    } catch (IOException refused) {
      throw new CommandException(
          option + ": " + folder + ": you may not write there; give a file in another folder");
    }
  }

  /** Where it is told how a file was made. */
  public static Path provenance(Path file) {
    return file.resolveSibling(file.getFileName() + ".provenance.json");
  }
}
