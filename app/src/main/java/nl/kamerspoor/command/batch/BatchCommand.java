package nl.kamerspoor.command.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.batch.OrderedParallelWork;
import nl.kamerspoor.batch.QueryList;
import nl.kamerspoor.batch.entry.ListReading;
import nl.kamerspoor.batch.line.ListException;
import nl.kamerspoor.command.Command;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.CommandOutline;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.ExitCode;
import nl.kamerspoor.command.Messages;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.StopSignal;
import nl.kamerspoor.command.index.IndexLocation;
import nl.kamerspoor.command.index.IndexOpener;
import nl.kamerspoor.command.index.IndexOption;
import nl.kamerspoor.command.option.HitOptions;
import nl.kamerspoor.command.option.OutputFile;
import nl.kamerspoor.command.option.PresentationOptions;
import nl.kamerspoor.command.option.SearchOptions;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.ProgramVersion;
import nl.kamerspoor.output.answer.HitNotes;
import nl.kamerspoor.output.batch.BatchPrinter;
import nl.kamerspoor.output.batch.BatchTally;
import nl.kamerspoor.output.batch.Provenance;
import nl.kamerspoor.output.index.SearchedIndex;
import nl.kamerspoor.search.Searcher;
import org.jspecify.annotations.Nullable;

/** Answers a list of queries, each as {@code search} would, in the order of the list. */
public final class BatchCommand implements Command {

  /** How long the answer being sought is waited for after a signal to stop. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** The most answers per thread that may lie ready while one before them takes long. */
  private static final int MAX_ANSWERS_READY_PER_THREAD = 32;

  /** The most hits that may lie ready, so that long answers do not fill the memory. */
  private static final int MAX_HITS_READY = 20_000;

  private final Option<@Nullable String> notes =
      Option.text(
          "--notes",
          "FILE",
          "a table of hits with columns for a tag and a note of yours; run again, it keeps what you"
              + " typed, and marks hits that are no longer among the answers as gone");
  private final OutputFile answers =
      new OutputFile("where the answers go; stdout by default", notes);
  private final BatchOptions batch = new BatchOptions(answers, notes);
  private final SearchOptions search = new SearchOptions();
  private final PresentationOptions form = new PresentationOptions(answers, BatchPrinter.FORMATS);
  private final HitOptions shown = new HitOptions(form);
  private final IndexOption index = new IndexOption();

  @Override
  public CommandOutline outline() {
    return CommandOutline.of(
        "batch",
        "Answer a list of queries, one after the other.",
        "[options] FILE|-",
        batch,
        search,
        shown,
        index);
  }

  @Override
  public boolean isPaged() {
    return false;
  }

  @Override
  public int run(Environment environment) throws CommandException, IndexException, IOException {
    // Options that contradict each other are told before anything is done.
    int limit = search.toRequest("").limit();
    form.checkEnding();
    Presentation presentation = shown.toPresentation(environment).withPapers(search.hasPapers());
    ListFile file = ListFile.of(batch.list(), environment);
    IndexLocation place = index.location(environment);
    RowRequests requests = new RowRequests(search);
    if (notes.value() != null && search.hasPapers()) {
      throw notes.refused("notes are kept by paragraph; leave --papers out");
    }
    Path output = BatchOutput.check(batch, environment, file, shown.format());
    NotesFile noted = output == null ? null : NotesFile.read(notes, environment, output, file);
    HitNotes hitNotes = noted == null ? null : noted.toHitNotes(notes, shown.format());
    if (noted != null) {
      presentation = noted.keptStyle(presentation, form.isStyleTyped());
    }
    Messages messages = environment.messages();
    if (output != null && !form.isFormatTyped()) {
      messages.say(
          "%s is written as %s, since neither its ending nor --format names one"
              .formatted(output, Option.nameOf(shown.format())));
    }
    try (OpenIndex open = new IndexOpener(environment).mapped().open(place);
        DigestInputStream bytes = file.open(environment)) {
      QueryList list = QueryList.open(reading(file, requests, messages::say), bytes);
      SearchedIndex searched = new SearchedIndex(open.stamp(), IndexStatistics.of(open));
      BatchForm written = new BatchForm(shown.format(), presentation, searched, hitNotes);
      try (StopSignal stop = new StopSignal(PATIENCE, () -> {});
          BatchOutput results =
              output == null
                  ? BatchOutput.to(environment.out(), written)
                  : BatchOutput.into(output, batch.isResumed(), written, madeOf(file, open))) {
        long total = messages.isWatched() ? count(file, environment, requests) : 0;
        try (BatchProgress progress = new BatchProgress(messages, results.done(), total)) {
          EntryAnswerer answerer = new EntryAnswerer(file.name(), requests, new Searcher(open));
          BatchRun run = new BatchRun(answerer, results, progress, environment);
          if (!run.answer(list, work(limit), stop)) {
            messages.error(results.interrupted());
            return ExitCode.ERROR;
          }
        }
        String hash =
            file.isRegular() ? file.hash() : ListFile.hexadecimal(bytes.getMessageDigest());
        if (noted != null) {
          noted.checkUnchanged();
        }
        results.end(
            new Provenance(
                ProgramVersion.version(),
                Runtime.version().toString(),
                new Provenance.Listed(
                    file.name(), hash, Option.nameOf(list.format()), list.charset().name()),
                options(),
                place.path().toString(),
                open.stamp(),
                searched.statistics()));
        if (hitNotes != null) {
          messages.say(hitNotes.counts());
        }
        return sayAll(results.tally(), messages);
      }
    } catch (ListException unreadable) {
      throw refused(unreadable, file);
    }
  }

  /** The options that change what the answers are, as typed. */
  private List<String> options() {
    List<String> options = new ArrayList<>(batch.typed());
    options.addAll(search.typed());
    options.addAll(shown.typed());
    return options;
  }

  /** What has to be the same for a run to go on where another stopped. */
  private List<String> madeOf(ListFile file, OpenIndex index) throws IOException {
    return List.of(
        "the list with SHA-256 %s".formatted(file.isRegular() ? file.hash() : "not known"),
        "an index with fingerprint %s".formatted(index.stamp().fingerprint()),
        "an index of %s".formatted(index.stamp().updated()),
        "kamerspoor %s".formatted(ProgramVersion.version()),
        "the options %s".formatted(String.join(" ", options())));
  }

  private ListReading reading(ListFile file, RowRequests requests, Consumer<String> notes) {
    return new ListReading(
        file.name(), batch.inputFormat(), batch.columns(), requests.names(), notes);
  }

  /** Why a list cannot be read, with the command that names its columns where that would help. */
  private static CommandException refused(ListException unreadable, ListFile file) {
    String message = String.valueOf(unreadable.getMessage());
    String columns = unreadable.columns();
    return columns == null
        ? new CommandException(message)
        : new CommandException(
            "%s. For example: ".formatted(message),
            ShellCommand.inIndex("batch", file.name(), "--columns", columns));
  }

  /** How many queries there are; 0 for what is piped in. */
  private long count(ListFile file, Environment environment, RowRequests requests)
      throws IOException, ListException {
    long count = 0;
    if (file.isRegular()) {
      try (DigestInputStream bytes = file.open(environment)) {
        QueryList list = QueryList.open(reading(file, requests, _ -> {}), bytes);
        while (list.next() != null) {
          count++;
        }
      }
    }
    return count;
  }

  /** Threads that keep no more answers ready than fit in the memory. */
  private OrderedParallelWork work(int limit) {
    int threads = batch.threads();
    int ready =
        Math.min(threads * MAX_ANSWERS_READY_PER_THREAD, MAX_HITS_READY / Math.max(1, limit));
    return new OrderedParallelWork(threads, ready);
  }

  private static int sayAll(BatchTally tally, Messages messages) {
    messages.say(
        "queries: %,d; found something: %,d, nothing: %,d, could not be read: %,d; hits: %,d; limited: %,d"
            .formatted(
                tally.queries(),
                tally.found(),
                tally.nothing(),
                tally.failed(),
                tally.hits(),
                tally.limited()));
    if (tally.failed() > 0) {
      return ExitCode.ERROR;
    }
    return tally.found() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FOUND;
  }
}
