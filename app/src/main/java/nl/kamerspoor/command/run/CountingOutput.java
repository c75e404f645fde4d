package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.StartAgainException;
import nl.kamerspoor.command.VersionText;
import nl.kamerspoor.command.option.AtomicFile;
import nl.kamerspoor.command.option.IndexLocation;
import nl.kamerspoor.command.option.IndexOption;
import nl.kamerspoor.command.option.OutputFile;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.count.CountResults;
import nl.kamerspoor.output.count.CountResultsJson;
import nl.kamerspoor.output.count.CountResultsWorkbook;
import nl.kamerspoor.output.count.CountingMethod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What all commands that count have in common: the index that they count in, and in what form and
 * where their results go. What a table on stdout has no place for is said on stderr, and beside a
 * file in another, so that no number is without how it was counted.
 */
final class CountingOutput {

  private final OutputFile output =
      new OutputFile(
          "where the results go, with how they were counted in FILE.provenance.json; stdout by"
              + " default");
  private final PresentationOptions presentation;
  private final IndexOption index = new IndexOption();

  /**
   * The options.
   *
   * @param formats those that the command can print; the first is usual
   */
  CountingOutput(Format... formats) {
    presentation = new PresentationOptions(output, formats);
  }

  /** Adds the options to a command. */
  void addTo(CommandSpec command) {
    presentation.addTo(command);
    output.addTo(command);
    index.addTo(command);
  }

  Format format() {
    return presentation.format();
  }

  /** Whether files may be overwritten. */
  boolean isForced() {
    return output.isForced();
  }

  /** The file for the results; null for stdout. */
  @Nullable Path path(Environment environment) {
    return output.path(environment);
  }

  /** Where the index is. */
  IndexLocation place(Environment environment) throws CommandException {
    return index.toPlace(environment);
  }

  /** How results are shown, without what only hits have. */
  Presentation toPresentation(Environment environment) {
    return presentation.toPresentation(environment);
  }

  /**
   * Opens the index, once it is sure that the results have a place to go to.
   *
   * @throws CommandException when they have none
   */
  OpenIndex open(Environment environment, Messages messages)
      throws CommandException, IndexException, IOException {
    return open(environment, messages, null);
  }

  /**
   * Opens the index for a command that can write another file too, which may have to be
   * overwritten.
   *
   * @param other the option that names it; null where there is none
   */
  OpenIndex open(Environment environment, Messages messages, @Nullable OptionSpec other)
      throws CommandException, IndexException, IOException {
    presentation.checkEnding();
    boolean hasOther = other != null && other.getValue() != null;
    if (output.check(environment, format()) == null && isForced() && !hasOther) {
      throw new CommandException(
          "--force is about a file; give --output FILE"
              + (other == null ? "" : " or " + other.longestName() + " FILE"));
    }
    if (format() == Format.XLSX
        && environment.variables().containsKey(StartAgainException.WITHOUT_READERS)) {
      throw new StartAgainException();
    }
    return new IndexOpener(environment, messages).open(place(environment));
  }

  /** Writes the results where they are to go. */
  void write(
      CountResults results,
      OpenIndex open,
      Presentation shown,
      Environment environment,
      Writer stdout,
      Messages messages)
      throws IOException {
    Path file = output.path(environment);
    if (file == null) {
      results.print(format(), stdout, shown);
      if (format() == Format.CSV || format() == Format.TSV) {
        results.accounts().forEach(account -> say(account, messages));
      }
      return;
    }
    AtomicFile.write(
        "--output",
        file,
        whole -> {
          if (format() == Format.XLSX) {
            CountResultsWorkbook.write(
                results, whole.draft(), whole.bytes(), open.stamp().updated());
          } else {
            Writer text = new OutputStreamWriter(whole.bytes(), StandardCharsets.UTF_8);
            results.print(format(), text, shown);
            text.flush();
          }
          whole.bytes().flush();
          Files.writeString(
              OutputFile.provenance(file),
              CountResultsJson.file(results, VersionText.program(), Runtime.version().toString()));
        });
    messages.say(file + " written" + presentation.asUsual());
  }

  /** Rows alone do not say what they are of. */
  private static void say(CountingMethod account, Messages messages) {
    messages.say(account.heading());
    if (!account.phrases().isEmpty()) {
      messages.say("  " + String.join("; ", account.phrases()));
    }
    messages.say("  " + account.footnote());
  }
}
