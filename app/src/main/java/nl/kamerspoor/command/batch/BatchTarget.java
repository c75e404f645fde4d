package nl.kamerspoor.command.batch;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.option.AtomicFile;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.HitNotes;
import nl.kamerspoor.output.batch.BatchPrinter;
import nl.kamerspoor.output.batch.BatchRecord;
import nl.kamerspoor.output.batch.BatchTally;
import nl.kamerspoor.output.index.SearchedIndex;
import nl.kamerspoor.output.report.DocxReport;
import nl.kamerspoor.output.report.HtmlReport;
import org.jspecify.annotations.Nullable;

/** Where the answers to a list are written, and what is kept of it meanwhile. */
sealed interface BatchTarget extends AutoCloseable {

  BatchPrinter printer();

  /**
   * Makes sure that what was printed has been written.
   *
   * @param entry the query that it is of; null for what stands before all queries
   */
  void wrote(BatchTally.@Nullable TalliedQuery entry) throws IOException;

  /** Makes sure that everything is written, now that all was printed. */
  void complete() throws IOException;

  /** Takes away what another run would need to go on, now that all files are there. */
  default void finish() throws IOException {
    // Only a journal is left to take away.
  }

  @Override
  void close() throws IOException;

  /** Whether a file of a format means something only as a whole. */
  static boolean isOneThing(Format format) {
    return switch (format) {
      case JSONL, CSV, TSV, TREC, MARKDOWN, TEXT -> false;
      case HTML, DOCX, RIS, BIBTEX, CSLJSON, XLSX -> true;
    };
  }

  /** Writes to stdout. */
  record Stream(BatchPrinter printer, Writer out) implements BatchTarget {

    @Override
    public void wrote(BatchTally.@Nullable TalliedQuery entry) throws IOException {
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

  /** Writes a file query by query, with a journal by which another run can go on. */
  record Journaled(
      Path path, BatchPrinter printer, BatchFile file, BatchJournal journal, boolean isBegun)
      implements BatchTarget {

    static Journaled begin(Path path, Format format, Presentation presentation, List<String> of)
        throws IOException {
      return of(path, format, presentation, BatchJournal.begin(path, of), 0);
    }

    static Journaled goOn(
        Path path, Format format, Presentation presentation, List<String> of, BatchTally tally)
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
      if (journal != null && size[0] >= 0) {
        return of(path, format, presentation, journal, size[0]);
      }
      if (journal != null) {
        journal.close();
      }
      return begin(path, format, presentation, of);
    }

    private static Journaled of(
        Path path, Format format, Presentation presentation, BatchJournal journal, long size)
        throws IOException {
      try {
        BatchFile file = new BatchFile(path, size);
        return new Journaled(
            path, BatchPrinter.of(format, file, presentation), file, journal, size > 0);
      } catch (IOException failure) {
        try (journal) {
          throw failure;
        }
      }
    }

    @Override
    public void wrote(BatchTally.@Nullable TalliedQuery entry) throws IOException {
      try {
        file.flush();
        journal.add(BatchRecord.part(new BatchRecord.WrittenPart(file.size(), entry)));
      } catch (IOException failure) {
        throw new IOException(
            "%s; it is complete so far: once it can be written again, go on with --resume"
                .formatted(failure.getMessage()),
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
      try (journal) {
        file.close();
      }
    }
  }

  /** Writes a file that means something only as a whole. */
  record Whole(AtomicFile file, BatchPrinter printer, Writer out) implements BatchTarget {

    static Whole open(Path path, BatchForm form) throws IOException {
      AtomicFile file = new AtomicFile("--output", path);
      Writer out = new OutputStreamWriter(file.bytes(), StandardCharsets.UTF_8);
      return new Whole(file, printer(file, out, form), out);
    }

    private static BatchPrinter printer(AtomicFile file, Writer out, BatchForm form) {
      Presentation presentation = form.presentation();
      SearchedIndex index = form.index();
      HitNotes notes = form.notes();
      return switch (form.format()) {
        case XLSX ->
            notes == null
                ? BatchPrinter.workbook(file.draft(), file.bytes(), presentation)
                : BatchPrinter.workbook(file.draft(), file.bytes(), presentation, notes);
        case DOCX ->
            BatchPrinter.report(
                new DocxReport(file.draft(), file.bytes(), index.stamp().updated()),
                presentation,
                index);
        case HTML -> BatchPrinter.report(new HtmlReport(out), presentation, index);
        case TEXT, JSONL, CSV, TSV, MARKDOWN, RIS, BIBTEX, CSLJSON, TREC ->
            notes == null
                ? BatchPrinter.of(form.format(), out, presentation)
                : BatchPrinter.noted(out, presentation, notes);
      };
    }

    @Override
    public void wrote(BatchTally.@Nullable TalliedQuery entry) {
      // It is written when it is complete.
    }

    @Override
    public void complete() throws IOException {
      out.flush();
      file.complete();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
