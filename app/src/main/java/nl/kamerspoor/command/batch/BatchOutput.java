package nl.kamerspoor.command.batch;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.option.OutputFile;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.batch.BatchPrinter;
import nl.kamerspoor.output.batch.BatchTally;
import nl.kamerspoor.output.batch.Provenance;
import nl.kamerspoor.output.batch.ProvenanceJson;
import nl.kamerspoor.output.batch.QueryOutcome;
import nl.kamerspoor.output.report.HtmlReport;
import org.jspecify.annotations.Nullable;

/** Writes the answers to a list on stdout, or in a file with how they were made beside it. */
final class BatchOutput implements AutoCloseable {

  private final BatchTarget target;
  private final BatchTally tally;
  private final long done;
  private final @Nullable Path path;

  /**
   * @param tally counts what an earlier run has done
   * @param path the file; null for stdout
   */
  private BatchOutput(BatchTarget target, BatchTally tally, @Nullable Path path) {
    this.target = target;
    this.tally = tally;
    this.done = tally.queries();
    this.path = path;
  }

  /**
   * Makes sure that answers to a list can be written where they should go, before any is sought.
   *
   * @return the file; null for stdout
   */
  static @Nullable Path check(
      BatchOptions options, Environment environment, ListFile list, Format format)
      throws CommandException, IOException {
    OutputFile output = options.output();
    Path path = output.path(environment);
    if (path == null) {
      if (options.isResumed() || output.isForced()) {
        throw new CommandException("--resume and --force need a file; give --output FILE");
      }
      return output.check(environment, format, null);
    }
    if (options.isResumed() && output.isForced()) {
      throw new CommandException("--resume keeps what --force overwrites; give one");
    }
    if (options.isResumed() && !list.isRegular()) {
      throw new CommandException("--resume needs a list in a file, not one that is piped in");
    }
    checkNotes(options, format);
    if (options.isResumed() && BatchTarget.isOneThing(format)) {
      throw new CommandException(
          "--resume: a file of the format %s is made as a whole; start afresh with --force"
              .formatted(Option.nameOf(format)));
    }
    OutputFile.checkPlace(output.option(), path);
    String notes = options.notes().value();
    boolean comesBack = notes != null && NotesFile.isSame(environment.resolve(notes), path);
    if (Files.exists(path) && !comesBack) {
      checkOlder(options, list, path);
    }
    return path;
  }

  /** Makes sure that notes have a place in what is written. */
  private static void checkNotes(BatchOptions options, Format format) throws CommandException {
    String notes = options.notes().value();
    if (notes == null) {
      return;
    }
    if (options.isResumed()) {
      throw options
          .notes()
          .refused("a file with notes is made as a whole; leave --resume out, nothing is lost");
    }
    if (format != Format.CSV && format != Format.XLSX) {
      throw options
          .notes()
          .refused(
              "%s has no columns for notes; give FILE.csv, or --output FILE.xlsx for a workbook"
                  .formatted(Option.nameOf(format)));
    }
    Format ending = Format.ofEnding(notes);
    if (ending != null && ending != Format.CSV) {
      throw options
          .notes()
          .refused(
              "%s: notes come back in CSV; give FILE.csv, and --output FILE.xlsx for a workbook"
                  .formatted(notes));
    }
  }

  /** Makes sure that what the file holds already may be overwritten or continued. */
  private static void checkOlder(BatchOptions options, ListFile list, Path path)
      throws CommandException, IOException {
    OutputFile output = options.output();
    if (list.path() != null && Files.isSameFile(list.path(), path)) {
      throw output.option().refused("%s: is the list itself; give another".formatted(path));
    }
    boolean isInterrupted = Files.exists(BatchJournal.path(path));
    if (options.isResumed() && !isInterrupted) {
      throw output
          .option()
          .refused(
              "%s: there is no interrupted run to resume; it is complete, or not ours; --force overwrites it"
                  .formatted(path));
    }
    if (isInterrupted && !output.isForced() && !options.isResumed()) {
      throw output
          .option()
          .refused(
              "%s: exists already; continue that run with --resume, or overwrite it with --force"
                  .formatted(path));
    }
    OutputFile.checkOlder(output.option(), path, output.isForced() || options.isResumed());
  }

  /** Begins to write to stdout. */
  static BatchOutput to(Writer stdout, BatchForm form) throws IOException {
    BatchPrinter printer =
        form.format() == Format.HTML
            ? BatchPrinter.report(new HtmlReport(stdout), form.presentation(), form.index())
            : BatchPrinter.of(form.format(), stdout, form.presentation());
    return begun(new BatchOutput(new BatchTarget.Stream(printer, stdout), new BatchTally(), null));
  }

  /**
   * Begins to write to a file, or goes on.
   *
   * @param of what the answers are made of: a run goes on only where all of it is the same
   */
  static BatchOutput into(Path path, boolean isResumed, BatchForm form, List<String> of)
      throws CommandException, IOException {
    BatchTally tally = new BatchTally();
    if (form.isOneThing()) {
      return begun(new BatchOutput(BatchTarget.Whole.open(path, form), tally, path));
    }
    Format format = form.format();
    Presentation presentation = form.presentation();
    BatchTarget.Journaled target =
        isResumed
            ? BatchTarget.Journaled.goOn(path, format, presentation, of, tally)
            : BatchTarget.Journaled.begin(path, format, presentation, of);
    BatchOutput output = new BatchOutput(target, tally, path);
    return target.isBegun() ? output : begun(output);
  }

  private static BatchOutput begun(BatchOutput output) throws IOException {
    try {
      output.target.printer().begin();
      output.target.wrote(null);
      return output;
    } catch (IOException failure) {
      try (output) {
        throw output.named(failure);
      }
    }
  }

  BatchPrinter printer() {
    return target.printer();
  }

  /** How many queries an earlier run has done. */
  long done() {
    return done;
  }

  BatchTally tally() {
    return tally;
  }

  /** Writes what one query adds, in one piece. */
  void write(QueryOutcome outcome, BatchPrinter.PendingOutput part) throws IOException {
    try {
      part.write();
    } catch (IOException failure) {
      throw named(failure);
    }
    BatchTally.TalliedQuery entry = outcome.tallied();
    target.wrote(entry);
    tally.add(entry);
  }

  /** A failure that names the file that is written as a whole, where it does not do so itself. */
  private IOException named(IOException failure) {
    return target instanceof BatchTarget.Whole whole ? whole.file().named(failure) : failure;
  }

  /** The sentence that says how far a run came that was stopped. */
  String interrupted() {
    return target instanceof BatchTarget.Journaled
        ? "interrupted after %,d queries; %s is complete so far: go on with --resume"
            .formatted(tally.queries(), path)
        : "interrupted after %,d queries".formatted(tally.queries());
  }

  /** Writes what stands after all queries, and the file beside it. */
  void end(Provenance provenance) throws IOException {
    try {
      printer().end(tally, provenance);
      target.complete();
    } catch (IOException failure) {
      throw named(failure);
    }
    if (path != null) {
      Files.writeString(
          OutputFile.provenance(path),
          ProvenanceJson.file(tally, provenance),
          StandardCharsets.UTF_8);
    }
    target.finish();
  }

  @Override
  public void close() throws IOException {
    target.close();
  }
}
