package nl.kamerspoor.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.kamerspoor.output.BatchPrinter;
import nl.kamerspoor.output.BatchRecord;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Outcome;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.Provenance;
import nl.kamerspoor.output.ProvenanceJson;
import nl.kamerspoor.output.Tally;
import org.jspecify.annotations.Nullable;

/** Where the answers to a list go: stdout, or a file with how they were made beside it. */
final class BatchOutput implements AutoCloseable {

  /** Where they are written, and what is kept of it meanwhile. */
  sealed interface Target extends AutoCloseable {

    BatchPrinter printer();

    /**
     * Sees to it that what was printed stands there.
     *
     * @param entry the query that it is of; null for what stands before all queries
     */
    void wrote(Tally.@Nullable Entry entry) throws IOException;

    /** All was printed: sees to it that it stands there. */
    void complete() throws IOException;

    /** What stands beside it is there too: no other run needs to go on. */
    default void finish() throws IOException {
      // Only a journal is left to take away.
    }

    @Override
    void close() throws IOException;
  }

  private final Target target;
  private final Tally tally;
  private final long done;
  private final @Nullable Path path;

  /**
   * @param tally counts what an earlier run has done
   * @param path the file; null for stdout
   */
  private BatchOutput(Target target, Tally tally, @Nullable Path path) {
    this.target = target;
    this.tally = tally;
    this.done = tally.queries();
    this.path = path;
  }

  /**
   * Opens it.
   *
   * @param of what the answers are made of: a run goes on only where all of it is the same
   */
  static BatchOutput open(
      BatchOptions options,
      Environment environment,
      Writer stdout,
      ListFile list,
      Format format,
      Presentation presentation,
      List<String> of)
      throws CommandException, IOException {
    String typed = options.output();
    boolean isOneThing =
        switch (format) {
          case JSONL, CSV, TSV, TREC, MARKDOWN, TEXT -> false;
          case RIS, BIBTEX, CSLJSON, XLSX -> true;
        };
    if (typed == null) {
      if (options.isResumed() || options.isForced()) {
        throw new CommandException("--resume and --force are about a file; give --output FILE");
      }
      if (format == Format.XLSX) {
        throw new CommandException("a workbook is no text for stdout; give --output FILE.xlsx");
      }
      BatchPrinter printer = BatchPrinter.of(format, stdout, presentation);
      return begun(new BatchOutput(new StreamTarget(printer, stdout), new Tally(), null));
    }
    Path path = environment.resolve(typed);
    check(options, list, path, typed);
    if (options.isResumed() && isOneThing) {
      throw new CommandException(
          "--resume: a file of the format "
              + Argument.name(format)
              + " is made as a whole; begin anew with --force");
    }
    Tally tally = new Tally();
    if (isOneThing) {
      return begun(new BatchOutput(WholeTarget.open(path, format, presentation), tally, path));
    }
    JournaledTarget target =
        options.isResumed()
            ? JournaledTarget.goOn(path, format, presentation, of, tally)
            : JournaledTarget.begin(path, format, presentation, of);
    BatchOutput output = new BatchOutput(target, tally, path);
    return target.isBegun() ? output : begun(output);
  }

  private static BatchOutput begun(BatchOutput output) throws IOException {
    output.target.printer().begin();
    output.target.wrote(null);
    return output;
  }

  private static void check(BatchOptions options, ListFile list, Path path, String typed)
      throws CommandException, IOException {
    if (options.isResumed() && options.isForced()) {
      throw new CommandException("--resume keeps what --force overwrites; give one");
    }
    if (options.isResumed() && !list.isRegular()) {
      throw new CommandException("--resume needs a list in a file, not one that is piped in");
    }
    if (Files.isDirectory(path)) {
      throw new CommandException(typed + ": is a folder; give a file for the answers");
    }
    if (!Files.exists(path)) {
      return;
    }
    if (list.path() != null && Files.isSameFile(list.path(), path)) {
      throw new CommandException(typed + ": is the list itself; give another --output");
    }
    boolean isInterrupted = Files.exists(BatchJournal.path(path));
    if (options.isResumed() && !isInterrupted) {
      throw new CommandException(
          typed
              + ": no interrupted run lies beside it; it is complete, or another's; --force"
              + " overwrites it");
    }
    if (!options.isForced() && !options.isResumed()) {
      throw new CommandException(
          typed
              + ": is there already; "
              + (isInterrupted
                  ? "go on where that run stopped with --resume, or overwrite it with --force"
                  : "overwrite it with --force, or give another --output"));
    }
  }

  BatchPrinter printer() {
    return target.printer();
  }

  /** How many queries an earlier run has done. */
  long done() {
    return done;
  }

  Tally tally() {
    return tally;
  }

  /** Writes what one query adds, in one piece. */
  void write(Outcome outcome, BatchPrinter.Part part) throws IOException {
    part.write();
    Tally.Entry entry = outcome.tallied();
    target.wrote(entry);
    tally.add(entry);
  }

  /** What to say where it was stopped. */
  String interrupted() {
    return "interrupted after %,d queries".formatted(tally.queries())
        + (target instanceof JournaledTarget
            ? "; " + path + " holds them whole: go on with --resume"
            : "");
  }

  /** Writes what stands after all queries, and the file beside it. */
  void end(Provenance provenance) throws IOException {
    printer().end(tally, provenance);
    target.complete();
    if (path != null) {
      Files.writeString(
          path.resolveSibling(path.getFileName() + ".provenance.json"),
          ProvenanceJson.file(tally, provenance),
          StandardCharsets.UTF_8);
    }
    target.finish();
  }

  @Override
  public void close() throws IOException {
    target.close();
  }

  /** Stdout. */
  private record StreamTarget(BatchPrinter printer, Writer out) implements Target {

    @Override
    public void wrote(Tally.@Nullable Entry entry) throws IOException {
      out.flush();
    }

    @Override
    public void complete() throws IOException {
      out.flush();
    }

    @Override
    public void close() {
      // Stdout stays open.
    }
  }

  /** A file that grows query by query, with a journal by which another run can go on. */
  private record JournaledTarget(
      Path path, BatchPrinter printer, BatchFile file, BatchJournal journal, boolean isBegun)
      implements Target {

    static JournaledTarget begin(
        Path path, Format format, Presentation presentation, List<String> of) throws IOException {
      return of(path, format, presentation, BatchJournal.begin(path, of), 0);
    }

    static JournaledTarget goOn(
        Path path, Format format, Presentation presentation, List<String> of, Tally tally)
        throws IOException, CommandException {
      long[] size = {-1};
      BatchJournal journal =
          BatchJournal.goOn(
              path,
              of,
              part -> {
                size[0] = part.bytes();
                if (part.entry() != null) {
                  tally.add(part.entry());
                }
              });
      return journal == null || size[0] < 0
          ? begin(path, format, presentation, of)
          : of(path, format, presentation, journal, size[0]);
    }

    private static JournaledTarget of(
        Path path, Format format, Presentation presentation, BatchJournal journal, long size)
        throws IOException {
      BatchFile file = new BatchFile(path, size);
      return new JournaledTarget(
          path, BatchPrinter.of(format, file, presentation), file, journal, size > 0);
    }

    @Override
    public void wrote(Tally.@Nullable Entry entry) throws IOException {
      try {
        file.flush();
        journal.add(BatchRecord.part(new BatchRecord.Part(file.size(), entry)));
      } catch (IOException failure) {
        throw new IOException(
            failure.getMessage()
                + "; what stands there is whole: when it can be written to, go on with --resume",
            failure);
      }
    }

    @Override
    public void complete() throws IOException {
      file.flush();
    }

    @Override
    public void finish() throws IOException {
      journal.finish();
    }

    @Override
    public void close() throws IOException {
      file.close();
      journal.close();
    }
  }

  /** A file that only means something as a whole: it appears when it is complete. */
  private record WholeTarget(
      Path path, Path part, Path draft, BatchPrinter printer, Writer out, OutputStream bytes)
      implements Target {

    static WholeTarget open(Path path, Format format, Presentation presentation)
        throws IOException {
      Path part = path.resolveSibling(path.getFileName() + ".part");
      Path draft = path.resolveSibling(path.getFileName() + ".draft");
      OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(part));
      Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
      BatchPrinter printer =
          format == Format.XLSX
              ? BatchPrinter.workbook(draft, bytes, presentation)
              : BatchPrinter.of(format, out, presentation);
      return new WholeTarget(path, part, draft, printer, out, bytes);
    }

    @Override
    public void wrote(Tally.@Nullable Entry entry) {
      // It is written when it is complete.
    }

    @Override
    public void complete() throws IOException {
      out.close();
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
      try {
        bytes.close();
      } finally {
        Files.deleteIfExists(part);
        Files.deleteIfExists(draft);
      }
    }
  }
}
