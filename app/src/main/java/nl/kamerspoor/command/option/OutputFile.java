package nl.kamerspoor.command.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.OptionGroup;
import nl.kamerspoor.output.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The options that name a file for the results, and let it be overwritten. */
public final class OutputFile implements OptionGroup {

  private final Option<@Nullable String> output;
  private final Option<Boolean> force = Option.flag("--force", "overwrite an existing file");

  private final @Nullable Option<@Nullable String> other;

  /**
   * The options.
   *
   * @param description what the file is
   */
  public OutputFile(String description) {
    this(description, null);
  }

  /**
   * The options.
   *
   * @param other names the file where {@code --output} does not; null where nothing does
   */
  public OutputFile(String description, @Nullable Option<@Nullable String> other) {
    output = Option.text("--output", "FILE", description);
    this.other = other;
  }

  @Override
  public void addTo(CommandSpec command) {
    Option.addAll(command, output, force);
  }

  /** The option that names the file. */
  public Option<?> option() {
    return other != null && output.value() == null && other.value() != null ? other : output;
  }

  /** Whether a file that is there already may be overwritten. */
  public boolean isForced() {
    return force.value();
  }

  /** The file as typed; null where results go to stdout. */
  @Nullable String typed() {
    String named = output.value();
    return named == null && other != null ? other.value() : named;
  }

  /** The file; null where results go to stdout. */
  public @Nullable Path path(Environment environment) {
    String typed = typed();
    return typed == null ? null : environment.resolve(typed);
  }

  /**
   * Makes sure that results of a format can be written where they should go.
   *
   * @param other the option that can name another file to overwrite; null where there is none
   * @return the file; null where results go to stdout
   * @throws CommandException when they can't
   */
  public @Nullable Path check(
      Environment environment, Format format, @Nullable Option<@Nullable String> other)
      throws CommandException {
    Path file = path(environment);
    if (file != null) {
      check(output, file, isForced());
    } else if (format == Format.XLSX) {
      throw new CommandException(OptionWording.WORKBOOK_ON_STDOUT);
    } else if (format == Format.DOCX) {
      throw new CommandException(OptionWording.DOCUMENT_ON_STDOUT);
    } else if (isForced() && other != null && other.value() == null) {
      throw new CommandException(OptionWording.forceWithoutFile(other.name()));
    } else if (isForced() && other == null) {
      throw new CommandException(OptionWording.FORCE_WITHOUT_OUTPUT);
    }
    return file;
  }

  /**
   * Makes sure that a file can be written, as a new one or over what may be overwritten.
   *
   * @param option the option that named it
   * @throws CommandException when it can't
   */
  public static void check(Option<?> option, Path file, boolean isForced) throws CommandException {
    checkPlace(option, file);
    checkOlder(option, file, isForced);
  }

  /**
   * Makes sure that what stands there already may be overwritten.
   *
   * @param option the option that named it
   * @throws CommandException when it may not
   */
  public static void checkOlder(Option<?> option, Path file, boolean isForced)
      throws CommandException {
    if (Files.exists(file) && !isForced) {
      throw option.refused(OptionWording.exists(file, option.name()));
    }
  }

  /**
   * Makes sure that a file can be written, whether it is there or not.
   *
   * @param option the option that named it
   * @throws CommandException when it can't
   */
  public static void checkPlace(Option<?> option, Path file) throws CommandException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null) {
      throw option.refused(OptionWording.isFolder(file));
    }
    if (!Files.exists(folder)) {
      throw option.refused(OptionWording.noFolder(folder));
    }
    if (!Files.isDirectory(folder)) {
      throw option.refused(OptionWording.isNotFolder(folder));
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw option.refused(OptionWording.isNotOrdinary(file));
    }
    try {
      AtomicFile.probe(file);
    } catch (IOException refused) {
      throw option.refused(OptionWording.mayNotWrite(folder));
    }
  }

  /** The file beside a file of results that says how it was made. */
  public static Path provenance(Path file) {
    return file.resolveSibling(file.getFileName() + ".provenance.json");
  }
}
