package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.OptionGroup;
import nl.kamerspoor.command.index.IndexOption;
import nl.kamerspoor.command.option.AtomicFile;
import nl.kamerspoor.command.option.OutputFile;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.ProgramVersion;
import nl.kamerspoor.output.count.CountResults;
import nl.kamerspoor.output.count.CountResultsJson;
import nl.kamerspoor.output.count.CountResultsWorkbook;
import nl.kamerspoor.output.count.CountingMethod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options and the output that all commands that count share: the index that they count in, and
 * in what form and where their results go. What a table on stdout has no place for is said on
 * stderr, and beside a file in another, so that no number is without how it was counted.
 */
final class CountingOutput implements OptionGroup {

  private final OutputFile output =
      new OutputFile(
          "where the results go, with a record of the count in FILE.provenance.json; stdout by"
              + " default");
  private final PresentationOptions presentation;
  private final IndexOption index = new IndexOption();

  /**
   * The options.
   *
   * @param formats those that the results have; the first is usual
   */
  CountingOutput(List<Format> formats) {
    presentation = new PresentationOptions(output, formats);
  }

  @Override
  public void addTo(CommandSpec command) {
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

  @Override
  public Environment within(Environment environment) {
    return index.within(environment);
  }

  /** How results are shown, without what only hits have. */
  Presentation toPresentation(Environment environment) {
    return presentation.toPresentation(environment);
  }

  /**
   * Opens the index, after making sure that the results can be written.
   *
   * @throws CommandException when they cannot
   */
  OpenIndex open(Environment environment) throws CommandException, IndexException, IOException {
    return open(environment, null);
  }

  /**
   * Opens the index for a command that can write another file too, which may have to be
   * overwritten.
   *
   * @param other the option that names it; null where there is none
   */
  OpenIndex open(Environment environment, @Nullable Option<@Nullable String> other)
      throws CommandException, IndexException, IOException {
    presentation.checkEnding();
    output.check(environment, format(), other);
    if (format() == Format.HTML || !format().isText()) {
      environment.requireReaders();
    }
    return index.open(environment);
  }

  /** Writes the results where they are to go. */
  void write(CountResults results, OpenIndex open, Presentation shown, Environment environment)
      throws IOException {
    Path file = output.path(environment);
    if (file == null) {
      results.print(format(), environment.out(), shown);
      if (format() == Format.CSV || format() == Format.TSV) {
        results.accounts().forEach(account -> say(account, environment.messages()));
      }
      return;
    }
    AtomicFile.write(
        output.option().name(),
        file,
        whole -> {
          if (format() == Format.XLSX) {
            CountResultsWorkbook.write(
                results, whole.draft(), whole.bytes(), open.stamp().updated());
          } else if (format() == Format.DOCX) {
            results.document(whole.draft(), whole.bytes(), open.stamp().updated());
          } else {
            Writer text = new OutputStreamWriter(whole.bytes(), StandardCharsets.UTF_8);
            results.print(format(), text, shown);
            text.flush();
          }
          whole.bytes().flush();
          Files.writeString(
              OutputFile.provenance(file),
              CountResultsJson.file(
                  results, ProgramVersion.version(), Runtime.version().toString()));
        });
    environment.messages().say(presentation.written(file));
  }

  /** Says how rows were counted, which they do not say themselves. */
  private static void say(CountingMethod account, Messages messages) {
    messages.say(account.heading());
    if (!account.phrases().isEmpty()) {
      messages.say("  " + String.join("; ", account.phrases()));
    }
    messages.say("  " + account.footnote());
  }
}
